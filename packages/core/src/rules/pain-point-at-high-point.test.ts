import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { painPointAtHighPoint } from './pain-point-at-high-point.js';

const stages = `- id: buy
    name: Buy
    owner: ecommerce
    steps:
      - id: pays
        name: Pays
        feeling: { score: 1 }
        touchpoints:
          - { id: page, name: Page, channel: web, handoffs: [{ id: on, to: payments, mode: cold }] }
          - { id: mail, name: Mail, channel: mail, feeling: { score: 0.99 } }`;
const hurt = (at: string, more = '') => journey(stages, `painPoints: [{ id: hurt, name: Hurt, at: [${at}]${more} }]`);

test('points at each place that feels good; a handoff feels like its touchpoint', () => {
  expect(found(painPointAtHighPoint, hurt('buy/pays, buy/pays/mail, "buy/pays/page#on"'))).toEqual([
    'buy/pays | “Hurt” is open where customers score 1.',
    '"buy/pays/page#on" | “Hurt” is open where customers score 1.',
  ]);
});

test('a stage is no place that feels good', () => {
  expect(found(painPointAtHighPoint, hurt('buy'))).toEqual([]);
});

test.each([', status: resolved', ', status: wont-fix', ', type: demand'])('nothing is said of one with%s', (more) => {
  expect(found(painPointAtHighPoint, hurt('buy/pays', more))).toEqual([]);
});
