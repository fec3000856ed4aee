import type { Device, Touchpoint } from '../generated/types.js';
import type { Workspace } from '../model/workspace.js';

/** The devices on which a touchpoint happens: its own, else those of its channel. Model reference, Touchpoint. */
export function devicesOf({ channels }: Workspace, { devices, channel }: Touchpoint): readonly Device[] {
  return devices.length > 0 ? devices : (channels.get(channel)?.devices ?? []);
}
