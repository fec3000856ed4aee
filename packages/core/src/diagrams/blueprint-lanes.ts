import { entryOwner, ownerOf } from '../derive/responsibility.js';
import type { BlueprintEntry, Handoff } from '../generated/types.js';
import type { PlacedStep } from '../model/walk.js';
import type { Reader } from './reader.js';
import { stepLabel } from './stages.js';
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

/** What stands in the lanes for a step, the step itself first. */
export function laneEntries(placed: PlacedStep, reader: Reader): readonly LaneEntry[] {
  const { step, number } = placed;
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
    { key: number, lane: 'customer', name: stepLabel(placed, reader), notes: [], handoffs: [] },
    ...step.touchpoints.map((touchpoint, index) => ({
      key: `${number} touchpoint ${index}`,
      lane: 'frontstage' as const,
      name: reader.text(touchpoint.name),
      team: reader.team(ownerOf({ ...placed, touchpoint })),
      notes: [],
      handoffs: touchpoint.handoffs,
    })),
    ...frontstage.map(entryIn('frontstage')),
    ...backstage.map(entryIn('backstage')),
    ...support.map(entryIn('support')),
  ];
}

/** What a handoff says of itself: how it is done, and its name if it has one. */
export function handoffInWords({ mode, name }: Handoff, reader: Reader): string {
  return [reader.say(words.handoffModes[mode]), ...(name ? [reader.text(name)] : [])].join(' · ');
}
