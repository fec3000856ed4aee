import type { Journey } from '../generated/types.js';
import { handoffsOf, type PlacedStep } from '../model/walk.js';
import { neighbours } from './flow.js';
import { ownersIn } from './responsibility.js';
import { rounded } from './rounded.js';

/** Two neighbours between which the customer has to change the channel. */
export interface ChannelSwitch {
  readonly from: PlacedStep;
  readonly to: PlacedStep;
  /** The customer stays with one team, or is passed on warm, and never cold. */
  readonly seamless: boolean;
}

/** The handoffs that carry the context along, in percent; none without a handoff. Model reference, Handoffs and channels. */
export function warmShare(journey: Journey): number | undefined {
  const handoffs = handoffsOf(journey);
  return share(handoffs.filter(({ handoff }) => handoff.mode === 'warm').length, handoffs.length);
}

/** Every change of channel along the main path. Model reference, Handoffs and channels. */
export function channelSwitches(journey: Journey): readonly ChannelSwitch[] {
  return neighbours(journey)
    .filter(([from, to]) => from.step.touchpoints.length > 0 && to.step.touchpoints.length > 0)
    .filter(([from, to]) => !to.step.touchpoints.some(({ channel }) => channelsIn(from).has(channel)))
    .map(([from, to]) => ({ from, to, seamless: isSeamless(from, to) }));
}

/** The seamless changes of channel, in percent; none without a change. Model reference, Handoffs and channels. */
export function omnichannelScore(journey: Journey): number | undefined {
  const switches = channelSwitches(journey);
  return share(switches.filter(({ seamless }) => seamless).length, switches.length);
}

function channelsIn({ step }: PlacedStep): ReadonlySet<string> {
  return new Set(step.touchpoints.map(({ channel }) => channel));
}

function isSeamless(from: PlacedStep, to: PlacedStep): boolean {
  const receivers = ownersIn(to);
  const passes = from.step.touchpoints
    .flatMap(({ handoffs }) => handoffs)
    .filter(({ to: team }) => receivers.has(team));
  if (passes.some(({ mode }) => mode === 'cold')) return false;
  return passes.length > 0 || [...ownersIn(from)].some((owner) => receivers.has(owner));
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : rounded((100 * part) / whole, 1);
}
