import { durationInWords } from '../derive/duration-words.js';
import { mermaidLabel, mermaidLines } from '../escape/mermaid.js';
import { defineDiagram } from './diagram.js';
import type { Reader } from './reader.js';
import type { Settings } from './settings.js';
import { type ToldStage, toldStages } from './stages.js';
import { words } from './words.js';
import { wrapWide } from './wrap.js';

/** For twelve phases, as many as Mermaid has colours for, and for fewer. */
const settings = quietColours(12);
const settingsByPhases = Array.from({ length: 12 }, (_, phases) => quietColours(phases));

/** Stages one after the other, with how long they take and what mainly happens, under their phases of the life cycle. */
export const timeline = defineDiagram({
  id: 'timeline',
  ...words.timeline,
  of: ['journey'],
  type: 'timeline',
  settings,
  settingsFor: (stages: readonly TimedStage[]) => settingsByPhases[phaseStarts(stages).length] ?? settings,

  facts: ({ journey }, reader) => toldStages(journey, reader).map((stage) => timed(stage, reader)),

  pieces: (stages) => stages,

  lines: (stages, title, reader) => [
    `title ${mermaidLabel(title, 'timeline')}`,
    ...phasesOf(stages, reader).flatMap(({ name, stages: run }) => [
      ...(name === undefined ? [] : [`section ${mermaidLabel(name, 'timeline')}`]),
      ...run.map(
        ({ label, duration, happenings }) =>
          `  ${[duration === undefined ? [label] : [label, duration], ...happenings.map((name) => [name])].map(labelOf).join(': ')}`,
      ),
    ]),
  ],

  sentence: (stages, reader) =>
    reader.say(words.timelineSentence, {
      stages: reader.count(words.stages, stages.length),
      names: reader.list(
        stages.map(({ label, duration }) =>
          duration === undefined ? label : reader.say(words.inBrackets, { text: label, note: duration }),
        ),
      ),
    }),

  table: (stages, reader) => ({
    columns: reader.all(words.phase, words.stage, words.duration, words.happenings),
    rows: stages.map(({ stage, label, duration, happenings }) => [
      reader.say(words.lifecycle[stage.lifecycle]),
      label,
      duration ?? '—',
      happenings.join(reader.say(words.semicolon)) || '—',
    ]),
  }),
});

/** A stage with how long it takes and what mainly happens in it, in words. */
interface TimedStage extends ToldStage {
  readonly duration: string | undefined;
  readonly happenings: readonly string[];
}

function timed(told: ToldStage, reader: Reader): TimedStage {
  const { duration, keyNodes, steps } = told.stage;
  const happenings = keyNodes.length > 0 ? keyNodes : steps.map(({ name }) => name);
  return {
    ...told,
    duration: duration === undefined ? undefined : durationInWords(duration, reader.speech),
    happenings: happenings.map(reader.text),
  };
}

interface Phase {
  readonly name?: string;
  readonly stages: readonly TimedStage[];
}

/** Runs of stages in one phase. Mermaid draws the stages of two sections of one name twice, so a return is counted. */
function phasesOf(stages: readonly TimedStage[], reader: Reader): readonly Phase[] {
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

function phaseStarts(stages: readonly TimedStage[]): readonly number[] {
  return stages.flatMap(({ stage }, index) => (stages[index - 1]?.stage.lifecycle === stage.lifecycle ? [] : [index]));
}

function labelOf(lines: readonly string[]): string {
  return mermaidLines(lines.flatMap(wrapWide), 'timeline');
}

/** Two quiet colours in turn instead of Mermaid's twelve. The letters' colour is also that of the arrow, on any page. */
function quietColours(phases: number): Settings {
  const turns = Array.from({ length: phases }, (_, index) => [
    [`cScale${index}`, index % 2 === 0 ? '#d4e4e1' : '#dfe2e6'],
    [`cScaleLabel${index}`, '#5b6270'],
  ]);
  return { timeline: { disableMulticolor: true }, themeVariables: Object.fromEntries(turns.flat()) };
}
