import { expect, test } from 'vitest';
import { workspaceWith } from '../../test/workspace.js';
import { touchpointsOf } from '../model/walk.js';
import { arrivalsAt } from './arrivals.js';

const { journey } = workspaceWith(`
  - id: buy
    name: Buy
    owner: shop
    steps:
      - id: asks
        name: Asks
        touchpoints:
          - { id: help, name: Help, channel: web, owner: support }
          - id: chat
            name: Chat
            channel: web
            handoffs: [{ id: to-help, to: support, mode: warm }, { id: away, to: partner, mode: cold }]
      - id: waits
        name: Waits
        touchpoints:
          - { id: page, name: Page, channel: web }
          - { id: mail, name: Mail, channel: web, owner: support, handoffs: [{ id: back, to: shop, mode: cold }] }
          - { id: call, name: Call, channel: web, owner: support }
`);

test('customers come to the next touchpoint of the team that takes over, and to no other', () => {
  const arrivals = touchpointsOf(journey).map(({ place }) => [
    place,
    arrivalsAt(journey, place).map((handoff) => handoff.place),
  ]);
  expect(arrivals).toEqual([
    ['buy/asks/help', []],
    ['buy/asks/chat', []],
    ['buy/waits/page', []],
    ['buy/waits/mail', ['buy/asks/chat#to-help']],
    ['buy/waits/call', []],
  ]);
});
