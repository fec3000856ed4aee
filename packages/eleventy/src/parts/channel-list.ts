import { type Channel, channelScore, channelUses, type Device } from '@journey-as-code/core';
import { html } from '../html.js';
import type { Reader } from '../reader.js';
import type { MatrixColumn } from './channel-matrix.js';
import { teamName } from './entry-name.js';
import { feelingIn, nothing } from './feeling.js';
import { channelIcon } from './icon.js';
import { channelLink, teamLink } from './links.js';
import type { ListColumn } from './list.js';
import { phases } from './phases.js';

const devices = [
  'mobile',
  'tablet',
  'desktop',
  'watch',
  'tv',
  'car',
  'kiosk',
  'phone-line',
  'in-person',
  'mail',
  'other',
] as const satisfies readonly Device[];

/** What readers learn of a channel: whose it is, how it feels, and how much happens on it. */
export function channelColumns(reader: Reader): readonly ListColumn<Channel>[] {
  const { strings, plain, workspace } = reader;
  const kindOf = ({ medium, ownership }: Channel) => `${strings.media[medium]} · ${strings.ownership[ownership]}`;
  const countOf = ({ id }: Channel) => channelUses(workspace).get(id)?.touchpoints.length ?? 0;
  return [
    {
      name: strings.channel,
      cell: (channel) => html`<span class="with-icon">${channelIcon(channel)}${channelLink(channel.id, reader)}</span>`,
      value: ({ name }) => plain(name),
    },
    { name: strings.type, cell: kindOf, value: kindOf },
    {
      name: strings.feeling,
      cell: ({ id }) => feelingIn(channelScore(workspace, id), reader),
      value: ({ id }) => channelScore(workspace, id),
      rank: ({ id }) => channelScore(workspace, id),
    },
    { name: strings.touchpoints, isFigure: true, cell: countOf, value: countOf, rank: countOf },
    {
      name: strings.owner,
      cell: ({ owner }) => (owner === undefined ? nothing(reader) : teamLink(owner, reader)),
      value: ({ owner }) => {
        return owner === undefined ? undefined : teamName(owner, reader);
      },
    },
    { name: strings.status, cell: ({ status }) => strings.life[status], value: ({ status }) => strings.life[status] },
  ];
}

/** The phases of the relation, each counting the touchpoints that lie in it; that of stages of no phase only where there are any. */
export function phaseColumns({ strings, workspace }: Reader): readonly MatrixColumn[] {
  const uses = channelUses(workspace);
  const isUsed = [...uses.values()].some(({ byPhase }) => byPhase.has('custom'));
  return phases
    .filter((phase) => phase !== 'custom' || isUsed)
    .map((phase) => ({
      name: strings.lifecycles[phase],
      anchor: `_phase.${phase}`,
      count: (channel) => uses.get(channel)?.byPhase.get(phase)?.length ?? 0,
    }));
}

/** The devices that any touchpoint happens on, each counting those touchpoints. */
export function deviceColumns({ strings, workspace }: Reader): readonly MatrixColumn[] {
  const uses = channelUses(workspace);
  return devices
    .filter((device) => [...uses.values()].some(({ byDevice }) => byDevice.has(device)))
    .map((device) => ({
      name: strings.devices[device],
      anchor: `_device.${device}`,
      count: (channel) => uses.get(channel)?.byDevice.get(device)?.length ?? 0,
    }));
}
