import { headline } from '../derive/headline.js';
import { levelWords, scoreInWords } from '../derive/level-words.js';
import { highPoint, levelOf, stepScore } from '../derive/scores.js';
import { mermaidLabel } from '../escape/mermaid.js';
import type { Journey } from '../generated/types.js';
import { stagesOf, stepsOf } from '../model/walk.js';
import { defineDiagram } from './diagram.js';
import { feelingInWords, feltSteps, unscoredSteps } from './feeling.js';
import type { Reader } from './reader.js';
import { stageLabel, stepLabel } from './stages.js';
import { words } from './words.js';

/** The scores of the steps as one line. The type knows no gaps, so a step without a score is left out. */
export const emotion = defineDiagram({
  id: 'emotion',
  ...words.emotion,
  of: ['journey'],
  type: 'xychart-beta',
  // The colour that Mermaid gives a line can hardly be seen on white.
  settings: {
    xyChart: { width: 900, height: 360 },
    themeVariables: { xyChart: { plotColorPalette: '#0f8a80', backgroundColor: 'transparent' } },
  },

  // One point makes no line.
  pieces({ journey }) {
    const felt = stagesOf(journey).filter((stage) => feltSteps([stage]).length > 0);
    return feltSteps(felt).length > 1 ? felt : [];
  },
  fits: (stages) => feltSteps(stages).length <= 24,

  lines(stages, title, reader) {
    const steps = feltSteps(stages);
    return [
      `title "${mermaidLabel(title, 'xychart')}"`,
      `x-axis [${steps.map(({ number }) => `"${mermaidLabel(number, 'xychart')}"`).join(', ')}]`,
      `y-axis "${mermaidLabel(reader.say(words.feeling), 'xychart')}" -2 --> 2`,
      `line [${steps.map(({ score }) => score).join(', ')}]`,
    ];
  },

  sentence: ({ journey }, reader) =>
    reader.sentences([
      headline(reader.workspace, journey, reader.language),
      highestStep(journey, reader),
      unscoredSteps(stagesOf(journey), reader),
    ]),

  table: ({ journey }, reader) => ({
    columns: reader.all(words.stage, words.step, words.feeling),
    rows: stepsOf(journey).map((placed) => [
      stageLabel(placed, reader),
      stepLabel(placed, reader),
      feelingInWords(stepScore(placed.step), reader),
    ]),
  }),
});

function highestStep(journey: Journey, reader: Reader): string | undefined {
  const placed = highPoint(journey);
  const score = placed && stepScore(placed.step);
  if (placed === undefined || score === undefined) return undefined;
  return reader.say(words.highest, {
    step: stepLabel(placed, reader),
    score: scoreInWords(score),
    word: levelWords[reader.speech][levelOf(score)],
  });
}
