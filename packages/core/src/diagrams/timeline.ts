import { mermaidLabel, mermaidLines } from '../escape/mermaid.js';
import { type PlacedStage, stagesOf } from '../model/walk.js';
import { defineDiagram } from './diagram.js';
import { durationInWords } from './duration.js';
import type { Reader } from './reader.js';
import type { Settings } from './settings.js';
import { stageLabel } from './stages.js';
import { words } from './words.js';
import { wrapWide } from './wrap.js';

/** Stages one after the other, with how long they take and what mainly happens, under their phases of the life cycle. */
export const timeline = defineDiagram({
  id: 'timeline',
  ...words.timeline,
  of: ['journey'],
  type: 'timeline',
  settings: settingsFor(12),
  settingsFor: (stages: readonly PlacedStage[]) => settingsFor(Math.min(12, phaseStarts(stages).length)),

  pieces: ({ journey }) => stagesOf(journey),

  lines: (stages, title, reader) => [
    `title ${mermaidLabel(title, 'timeline')}`,
    ...phasesOf(stages, reader).flatMap(({ name, stages: run }) => [
      ...(name === undefined ? [] : [`section ${mermaidLabel(name, 'timeline')}`]),
      ...run.map((stage) => `  ${[periodOf(stage, reader), ...happeningsIn(stage, reader)].map(label).join(': ')}`),
    ]),
  ],

  sentence: ({ journey }, reader) =>
    reader.say(words.timelineSentence, {
      stages: reader.count(words.stages, journey.stages.length),
      names: reader.list(
        stagesOf(journey).map((placed) =>
          placed.stage.duration === undefined
            ? stageLabel(placed, reader)
            : reader.say(words.inBrackets, {
                text: stageLabel(placed, reader),
                note: durationInWords(placed.stage.duration, reader),
              }),
        ),
      ),
    }),

  table: ({ journey }, reader) => ({
    columns: reader.all(words.phase, words.stage, words.duration, words.happenings),
    rows: stagesOf(journey).map((placed) => [
      reader.say(words.lifecycle[placed.stage.lifecycle]),
      stageLabel(placed, reader),
      placed.stage.duration === undefined ? '—' : durationInWords(placed.stage.duration, reader),
      happeningsIn(placed, reader).join(reader.say(words.semicolon)) || '—',
    ]),
  }),
});

interface Phase {
  readonly name?: string;
  readonly stages: readonly PlacedStage[];
}

/** Runs of stages in one phase. Mermaid draws the stages of two sections of one name twice, so a return is counted. */
function phasesOf(stages: readonly PlacedStage[], reader: Reader): readonly Phase[] {
  if (stages.every(({ stage }) => stage.lifecycle === 'custom')) return [{ stages }];
  const starts = phaseStarts(stages);
  const seen = new Map<string, number>();
  return starts.map((start, index) => {
    const run = stages.slice(start, starts[index + 1]);
    const lifecycle = run[0]?.stage.lifecycle ?? 'custom';
    const count = (seen.get(lifecycle) ?? 0) + 1;
    seen.set(lifecycle, count);
    const text = reader.say(words.lifecycle[lifecycle]);
    return { name: count === 1 ? text : reader.say(words.inBrackets, { text, note: count }), stages: run };
  });
}

function phaseStarts(stages: readonly PlacedStage[]): readonly number[] {
  return stages.flatMap(({ stage }, index) => (stages[index - 1]?.stage.lifecycle === stage.lifecycle ? [] : [index]));
}

/** The lines of a period: the stage, and how long it takes. */
function periodOf(placed: PlacedStage, reader: Reader): readonly string[] {
  const { duration } = placed.stage;
  return [stageLabel(placed, reader), ...(duration === undefined ? [] : [durationInWords(duration, reader)])];
}

function happeningsIn({ stage }: PlacedStage, reader: Reader): readonly string[] {
  return (stage.keyNodes.length > 0 ? stage.keyNodes : stage.steps.map(({ name }) => name)).map(reader.text);
}

function label(lines: string | readonly string[]): string {
  return mermaidLines([lines].flat().flatMap(wrapWide), 'timeline');
}

/** Two quiet colours in turn instead of Mermaid's twelve. The letters' colour is also that of the arrow, on any page. */
function settingsFor(phases: number): Settings {
  const turns = Array.from({ length: phases }, (_, index) => [
    [`cScale${index}`, index % 2 === 0 ? '#d4e4e1' : '#dfe2e6'],
    [`cScaleLabel${index}`, '#5b6270'],
  ]);
  return { timeline: { disableMulticolor: true }, themeVariables: Object.fromEntries(turns.flat()) };
}
