import { entryOwner, ownerOf } from '../derive/responsibility.js';
import type { BlueprintEntry, Handoff, Journey } from '../generated/types.js';
import { lastAsked } from './last-asked.js';
import type { Reader } from './reader.js';
import { type ToldStage, type ToldStep, toldStages } from './stages.js';
import { words } from './words.js';

/** From what the customer does down to what nobody sees. */
export const lanes = ['customer', 'frontstage', 'backstage', 'support'] as const;
export type Lane = (typeof lanes)[number];

/** Something that is done in a step, by whom, and what there is to know about it. */
export interface LaneEntry {
  readonly key: string;
  readonly lane: Lane;
  readonly name: string;
  readonly team?: string;
  readonly notes: readonly string[];
  /** Where the customer is passed on. */
  readonly handoffs: readonly Handoff[];
}

/** A step with what stands in the lanes for it, the step itself first. */
export interface Column {
  readonly step: ToldStep;
  readonly entries: readonly LaneEntry[];
}

/** A stage with its steps for which there is more than themselves. */
export interface LaneStage extends ToldStage {
  readonly columns: readonly Column[];
}

/** The stages of a journey with what stands in the lanes. */
export const columnsByStage = lastAsked((journey: Journey, reader): readonly LaneStage[] =>
  toldStages(journey, reader).map((stage) => ({
    ...stage,
    columns: stage.steps
      .map((step) => ({ step, entries: laneEntries(step, reader) }))
      .filter(({ entries }) => entries.length > 1),
  })),
);

function laneEntries(placed: ToldStep, reader: Reader): readonly LaneEntry[] {
  const { stage, step, number, label } = placed;
  const { frontstage = [], backstage = [], support = [] } = step.blueprint ?? {};
  const entryIn =
    (lane: Lane) =>
    (entry: BlueprintEntry, index: number): LaneEntry => ({
      key: `${number} ${lane} ${index}`,
      lane,
      name: reader.text(entry.name),
      team: reader.team(entryOwner(placed, entry)),
      notes: [
        ...(entry.failurePoint ? [reader.say(words.failurePoint)] : []),
        ...(entry.waitPoint ? [reader.say(words.waitPoint)] : []),
      ],
      handoffs: [],
    });
  return [
    { key: number, lane: 'customer', name: label, notes: [], handoffs: [] },
    ...step.touchpoints.map((touchpoint, index) => ({
      key: `${number} touchpoint ${index}`,
      lane: 'frontstage' as const,
      name: reader.text(touchpoint.name),
      team: reader.team(ownerOf({ stage, touchpoint })),
      notes: [],
      handoffs: touchpoint.handoffs,
    })),
    ...frontstage.map(entryIn('frontstage')),
    ...backstage.map(entryIn('backstage')),
    ...support.map(entryIn('support')),
  ];
}

/** What a handoff says of itself: how it is done, unless that could not be read, and its name if it has one. */
export function handoffInWords({ mode, name }: Handoff, reader: Reader): string {
  const how = Object.hasOwn(words.handoffModes, mode) ? [reader.say(words.handoffModes[mode])] : [];
  return [...how, ...(name ? [reader.text(name)] : [])].join(' · ') || '—';
}
