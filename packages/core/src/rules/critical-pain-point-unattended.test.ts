import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { criticalPainPointUnattended } from './critical-pain-point-unattended.js';

const hurt = (more = '', pain = 'severity: critical') =>
  journey(
    '- { id: buy, name: Buy, owner: ecommerce, steps: [] }',
    `painPoints: [{ id: hurt, name: Hurt, at: [buy], ${pain} }]\nopportunities: [{ id: mend, name: Mend, addresses: [hurt] }]\n${more}`,
  );
const unattended = ['hurt | “Hurt” is critical and open, and no action under way serves it.'];
const rule = (status: string) =>
  `rules: [{ id: tip, name: Tip, trigger: { segment: new }, response: { type: message }, addresses: [hurt], status: ${status} }]`;

test.each([
  ['nothing but an opportunity', '', unattended],
  ['an action for its opportunity', 'actions: [{ id: act, name: Act, addresses: [mend], status: blocked }]', []],
  ['an action for itself', 'actions: [{ id: act, name: Act, addresses: [hurt] }]', []],
  ['an action that is done', 'actions: [{ id: act, name: Act, addresses: [mend], status: done }]', unattended],
  ['a live rule', rule('live'), []],
  ['a planned rule', rule('planned'), unattended],
  ['the wish of a to-be journey', 'state: to-be', []],
])('%s', (_, more, expected) => {
  expect(found(criticalPainPointUnattended, hurt(more))).toEqual(expected);
});

test.each(['severity: high', 'severity: critical, status: resolved'])('one with %s may wait', (pain) => {
  expect(found(criticalPainPointUnattended, hurt('', pain))).toEqual([]);
});
