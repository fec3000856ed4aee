import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { painPointResolvedAtLowPoint } from './pain-point-resolved-at-low-point.js';
import { painPointResolvedWithoutAction } from './pain-point-resolved-without-action.js';

const stages = (score: number) => `- id: buy
    name: Buy
    owner: ecommerce
    steps:
      - id: pays
        name: Pays
        feeling: { score: ${score} }
        touchpoints:
          - { id: page, name: Page, channel: web, feeling: { score: 2 }, handoffs: [{ id: on, to: payments, mode: cold }] }
          - { id: mail, name: Mail, channel: mail }`;
const resolved = (score: number, at: string, more = '') =>
  journey(stages(score), `painPoints: [{ id: hurt, name: Hurt, at: [${at}], status: resolved }]\n${more}`);

test('without a done action it points at the status, also where the action serves it through an opportunity', () => {
  const mend = 'opportunities: [{ id: mend, name: Mend, addresses: [hurt] }]';
  const act = (status: string) => `${mend}\nactions: [{ id: act, name: Act, addresses: [mend], status: ${status} }]`;
  const missing = ['resolved | “Hurt” is resolved, but no action that serves it is done.'];
  expect(found(painPointResolvedWithoutAction, resolved(0, 'buy', mend))).toEqual(missing);
  expect(found(painPointResolvedWithoutAction, resolved(0, 'buy', act('in-progress')))).toEqual(missing);
  expect(found(painPointResolvedWithoutAction, resolved(0, 'buy', act('done')))).toEqual([]);
});

test('at a low point it points at each place that is low; a handoff counts as its touchpoint', () => {
  const places = 'buy, buy/pays, buy/pays/mail, buy/pays/page, "buy/pays/page#on"';
  expect(found(painPointResolvedAtLowPoint, resolved(-1, places))).toEqual([
    'buy | “Hurt” is resolved, but buy still scores -1.',
    'buy/pays | “Hurt” is resolved, but buy/pays still scores -1.',
    'buy/pays/mail | “Hurt” is resolved, but buy/pays/mail still scores -1.',
  ]);
  expect(found(painPointResolvedAtLowPoint, resolved(-0.99, places))).toEqual([]);
});
