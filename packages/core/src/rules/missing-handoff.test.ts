import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { missingHandoff } from './missing-handoff.js';

const pair = (first: string, second: string, owner = 'payments') =>
  journey(`- { id: look, name: Look, owner: ecommerce, steps: [{ id: one, name: One, touchpoints: [${first}] }] }
  - { id: buy, name: Buy, owner: ${owner}, steps: [{ id: two, name: Two, touchpoints: [${second}] }] }`);
const at = (owner: string, to = '') =>
  `{ id: ${owner}, name: T, channel: web, owner: ${owner}, handoffs: [${to && `{ id: on, to: ${to}, mode: cold }`}] }`;
const missing = ['two | Between “One” and “Two” the team changes, and no handoff says how.'];

test.each([
  ['another team', at('ecommerce'), at('payments'), missing],
  ['the same team', at('payments'), at('payments'), []],
  ['one team that goes along', `${at('service')}, ${at('ecommerce')}`, `${at('payments')}, ${at('service')}`, []],
  ['a handoff, even a cold one', at('ecommerce', 'payments'), at('payments'), []],
  ['a handoff to a third team', at('ecommerce', 'service'), at('payments'), missing],
  ['no touchpoints, so the owners of the stages', '', '', missing],
  ['no touchpoints in the first', '', at('ecommerce'), []],
  ['an owner that names nothing', at('nobody'), at('payments'), []],
  ['a handoff that names nothing', at('ecommerce', 'nobody'), at('payments'), []],
])('%s', (_, first, second, expected) => {
  expect(found(missingHandoff, pair(first, second))).toEqual(expected);
});
