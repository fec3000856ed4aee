import { expect, test } from 'vitest';
import { workspaceOf } from '../../test/workspace.js';
import type { PlacedTouchpoint } from '../model/walk.js';
import { channelUses } from './channel-use.js';

const journey = (id: string, stages: string) => `kind: journey
id: ${id}
name: ${id}
personas: []
owner: shop
goal: Shoes
stages:
${stages}`;

test('the touchpoints of a channel stand by phase and by device, over all journeys', () => {
  const uses = channelUses(
    workspaceOf({
      'channels.yaml': 'kind: channels\nitems: [{ id: web, name: Web, medium: digital, devices: [mobile] }]',
      'a.journey.yaml': journey(
        'a',
        `  - { id: one, name: One, owner: shop, lifecycle: use, steps: [{ id: s, name: S, touchpoints: [{ id: x, name: X, channel: web }] }] }
  - { id: two, name: Two, owner: shop, lifecycle: service, steps: [{ id: s, name: S, touchpoints: [{ id: y, name: Y, channel: web, devices: [tv, mobile] }] }] }`,
      ),
      'b.journey.yaml': journey(
        'b',
        '  - { id: one, name: One, owner: shop, lifecycle: use, steps: [{ id: s, name: S, touchpoints: [{ id: z, name: Z, channel: web }, { id: w, name: W, channel: mail }] }] }',
      ),
    }),
  );
  const ids = (groups: ReadonlyMap<string, readonly PlacedTouchpoint[]> | undefined) =>
    Object.fromEntries(
      [...(groups ?? [])].map(([key, placed]) => [key, placed.map(({ touchpoint }) => touchpoint.id)]),
    );
  expect([...uses.keys()]).toEqual(['web', 'mail']);
  expect(uses.get('web')?.touchpoints.map(({ touchpoint }) => touchpoint.id)).toEqual(['x', 'y', 'z']);
  expect(ids(uses.get('web')?.byPhase)).toEqual({ use: ['x', 'z'], service: ['y'] });
  expect(ids(uses.get('web')?.byDevice)).toEqual({ mobile: ['x', 'y', 'z'], tv: ['y'] });
  expect(ids(uses.get('mail')?.byDevice)).toEqual({});
});
