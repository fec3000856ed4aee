import { levelWords, scoreInWords } from '../derive/level-words.js';
import { type Level, levelOf, stepScore } from '../derive/scores.js';
import type { PlacedStage, PlacedStep } from '../model/walk.js';
import type { Reader } from './reader.js';
import { stepLabel, stepsIn } from './stages.js';
import { words } from './words.js';

/** Each level as a sign that needs no colour. */
const glyphs: Readonly<Record<Level, string>> = { [-2]: '▼▼', [-1]: '▼', 0: '●', 1: '▲', 2: '▲▲' };

/** `▼▼ −1.7`. */
export function feelingMark(score: number): string {
  return `${glyphs[levelOf(score)]} ${scoreInWords(score)}`;
}

/** `▼▼ −1.7 very poor`, or that there is no score. */
export function feelingInWords(score: number | undefined, reader: Reader): string {
  if (score === undefined) return reader.say(words.unscored);
  return `${feelingMark(score)} ${levelWords[reader.speech][levelOf(score)]}`;
}

/** A step that has a score. */
export interface FeltStep extends PlacedStep {
  readonly score: number;
}

/** The steps of some stages that have a score. */
export function feltSteps(stages: readonly PlacedStage[]): readonly FeltStep[] {
  return stepsIn(stages).flatMap((placed) => {
    const score = stepScore(placed.step);
    return score === undefined ? [] : [{ ...placed, score }];
  });
}

/** Names the steps of some stages that have no score, where others have one. */
export function unscoredSteps(stages: readonly PlacedStage[], reader: Reader): string | undefined {
  const steps = stepsIn(stages);
  const unscored = steps.filter(({ step }) => stepScore(step) === undefined);
  if (unscored.length === 0 || unscored.length === steps.length) return undefined;
  return reader.say(words.unscoredSteps, { steps: reader.list(unscored.map((placed) => stepLabel(placed, reader))) });
}
