import { headline } from '../derive/headline.js';
import { feelingMark, levelWords } from '../derive/level-words.js';
import { levelOf } from '../derive/scores.js';
import type { Journey } from '../generated/types.js';
import type { Table } from './diagram.js';
import { lastAsked } from './last-asked.js';
import type { Reader } from './reader.js';
import type { ToldStage } from './stages.js';
import { words } from './words.js';

/** `▼▼ −1.7 very poor`, or that there is no score. */
export function feelingInWords(score: number | undefined, reader: Reader): string {
  if (score === undefined) return reader.say(words.unscored);
  return `${feelingMark(score)} ${levelWords[reader.speech][levelOf(score)]}`;
}

/** What a journey comes down to. */
export const headlineOf = lastAsked((journey: Journey, { workspace, language }) =>
  headline(workspace, journey, language),
);

/** How each step of some stages feels. */
export function feelingTable(stages: readonly ToldStage[], reader: Reader): Table {
  return {
    columns: reader.all(words.stage, words.step, words.feeling),
    rows: stages.flatMap(({ steps }) => steps.map(({ stageLabel, label, feeling }) => [stageLabel, label, feeling])),
  };
}

/** Names the steps of some stages that have no score, where others have one. */
export function unscoredSteps(stages: readonly ToldStage[], reader: Reader): string | undefined {
  const steps = stages.flatMap((stage) => stage.steps);
  const unscored = steps.filter(({ score }) => score === undefined);
  if (unscored.length === 0 || unscored.length === steps.length) return undefined;
  return reader.say(words.unscoredSteps, { steps: reader.list(unscored.map(({ label }) => label)) });
}
