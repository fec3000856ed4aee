import { expect, test } from 'vitest';
import { workspaceOf } from '../../test/workspace.js';
import { touchpointsOf } from '../model/walk.js';
import { devicesOf } from './devices.js';

test('a touchpoint happens on its own devices, else on those of its channel', () => {
  const workspace = workspaceOf({
    'channels.yaml': 'kind: channels\nitems: [{ id: web, name: Web, medium: digital, devices: [mobile, desktop] }]',
    'buy.journey.yaml': `kind: journey
id: buy
name: Buy
personas: []
owner: shop
goal: Shoes
stages:
  - id: choose
    name: Choose
    owner: shop
    steps:
      - id: looks
        name: Looks
        touchpoints:
          - { id: list, name: List, channel: web }
          - { id: app, name: App, channel: web, devices: [watch] }
          - { id: call, name: Call, channel: unknown }`,
  });
  expect(touchpointsOf(workspace).map(({ touchpoint }) => devicesOf(workspace, touchpoint))).toEqual([
    ['mobile', 'desktop'],
    ['watch'],
    [],
  ]);
});
