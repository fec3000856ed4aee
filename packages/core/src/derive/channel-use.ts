import type { Device, Stage } from '../generated/types.js';
import { type PlacedTouchpoint, touchpointsOf } from '../model/walk.js';
import type { Workspace } from '../model/workspace.js';
import { devicesOf } from './devices.js';

/** The touchpoints of a channel over all journeys: all, by the phase of the relation they lie in, and by device. */
export interface ChannelUse {
  readonly touchpoints: readonly PlacedTouchpoint[];
  readonly byPhase: ReadonlyMap<Stage['lifecycle'], readonly PlacedTouchpoint[]>;
  readonly byDevice: ReadonlyMap<Device, readonly PlacedTouchpoint[]>;
}

const known = new WeakMap<Workspace, ReadonlyMap<string, ChannelUse>>();

/** How each channel that has touchpoints is used. Model reference, Handoffs and channels. */
export function channelUses(workspace: Workspace): ReadonlyMap<string, ChannelUse> {
  const before = known.get(workspace);
  if (before) return before;
  const found = new Map<string, OpenUse>();
  for (const placed of touchpointsOf(workspace)) {
    const { channel } = placed.touchpoint;
    const use: OpenUse = found.get(channel) ?? { touchpoints: [], byPhase: new Map(), byDevice: new Map() };
    found.set(channel, use);
    use.touchpoints.push(placed);
    add(use.byPhase, placed.stage.lifecycle, placed);
    for (const device of new Set(devicesOf(workspace, placed.touchpoint))) add(use.byDevice, device, placed);
  }
  known.set(workspace, found);
  return found;
}

type Groups<Key> = Map<Key, PlacedTouchpoint[]>;

interface OpenUse {
  readonly touchpoints: PlacedTouchpoint[];
  readonly byPhase: Groups<Stage['lifecycle']>;
  readonly byDevice: Groups<Device>;
}

function add<Key>(groups: Groups<Key>, key: Key, placed: PlacedTouchpoint): void {
  const group = groups.get(key);
  if (group) group.push(placed);
  else groups.set(key, [placed]);
}
