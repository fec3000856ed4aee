import { levelWords, scoreInWords } from '../derive/level-words.js';
import { highPoint, levelOf } from '../derive/scores.js';
import { mermaidLabel } from '../escape/mermaid.js';
import type { Journey } from '../generated/types.js';
import { defineDiagram } from './diagram.js';
import { feelingTable, headlineOf, unscoredSteps } from './feeling.js';
import type { Reader } from './reader.js';
import { type FeltStep, type ToldStage, toldStages } from './stages.js';
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

  facts: ({ journey }, reader) => ({ journey, stages: toldStages(journey, reader) }),

  // One point makes no line.
  pieces: ({ stages }) => (feltIn(stages).length > 1 ? stages.filter(({ felt }) => felt.length > 0) : []),
  fits: (stages) => feltIn(stages).length <= 24,

  lines(stages, title, reader) {
    const steps = feltIn(stages);
    return [
      `title "${mermaidLabel(title, 'xychart')}"`,
      `x-axis [${steps.map(({ number }) => `"${mermaidLabel(number, 'xychart')}"`).join(', ')}]`,
      `y-axis "${mermaidLabel(reader.say(words.feeling), 'xychart')}" -2 --> 2`,
      `line [${steps.map(({ score }) => score).join(', ')}]`,
    ];
  },

  sentence: ({ journey, stages }, reader) =>
    reader.sentences([
      headlineOf(journey, reader),
      highestStep(journey, stages, reader),
      unscoredSteps(stages, reader),
    ]),

  table: ({ stages }, reader) => feelingTable(stages, reader),
});

function feltIn(stages: readonly ToldStage[]): readonly FeltStep[] {
  return stages.flatMap(({ felt }) => felt);
}

function highestStep(journey: Journey, stages: readonly ToldStage[], reader: Reader): string | undefined {
  const highest = highPoint(journey);
  const found = feltIn(stages).find(({ step }) => step === highest?.step);
  if (found === undefined) return undefined;
  return reader.say(words.highest, {
    step: found.label,
    score: scoreInWords(found.score),
    word: levelWords[reader.speech][levelOf(found.score)],
  });
}
