import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { afterHoursGap } from './after-hours-gap.js';

const asks = (touchpoint: string, other = '', fields = '') =>
  journey(
    `- id: buy
    name: Buy
    owner: ecommerce
    steps:
      - id: asks
        name: Asks
        touchpoints:
          - { id: help, name: Help, ${touchpoint} }
          - { id: page, name: Page, channel: web${other} }`,
    fields,
  );
const gap = (hours: string) => [
  `help | “Help” is answered ${hours}, and “Asks” has no self-service for the time between.`,
];

test.each([
  ['hours of the owner', asks('channel: chat, owner: service'), gap('Mo-Fr 09:00-18:00')],
  ['hours of its own', asks('channel: chat, hours: "10:00-12:00"'), gap('10:00-12:00')],
  ['a type that people answer', asks('channel: mail, owner: service, type: ticket'), gap('Mo-Fr 09:00-18:00')],
  ['a channel that is always open', asks('channel: web, owner: service, type: chat'), []],
  ['hours round the clock', asks('channel: chat, owner: service, hours: 24/7'), []],
  ['hours that nobody knows', asks('channel: chat'), []],
  ['nobody to answer', asks('channel: mail, owner: service'), []],
  ['a meeting', asks('channel: chat, owner: service, type: meeting'), []],
  ['a physical channel', asks('channel: store, type: call'), []],
  ['a channel that names nothing', asks('channel: nothing, owner: service, type: call'), []],
  ['self-service of its own', asks('channel: chat, owner: service, selfService: available'), []],
  ['self-service beside it', asks('channel: chat, owner: service', ', selfService: primary'), []],
  [
    'self-service that is planned',
    asks('channel: chat, owner: service', ', selfService: primary, status: planned'),
    gap('Mo-Fr 09:00-18:00'),
  ],
  [
    'self-service that is planned, in a to-be journey',
    asks('channel: chat, owner: service', ', selfService: primary, status: planned', 'state: to-be'),
    [],
  ],
  ['a retired touchpoint', asks('channel: chat, owner: service, status: retired'), []],
])('%s', (_, files, expected) => {
  expect(found(afterHoursGap, files)).toEqual(expected);
});
