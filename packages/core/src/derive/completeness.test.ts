import { expect, test } from 'vitest';
import { workspaceWith } from '../../test/workspace.js';
import { completeness } from './completeness.js';
import { channelSwitches, omnichannelScore, warmShare } from './handoffs.js';

test('of nothing there is no share, and the total is the mean of what there is', () => {
  const { workspace, journey } = workspaceWith('  - { id: buy, name: Buy, owner: ecommerce, steps: [] }');
  expect(completeness(workspace, journey)).toEqual({
    stages: 0,
    touchpoints: undefined,
    departments: undefined,
    painsAndOpportunities: undefined,
    behaviourAndEmotion: undefined,
    total: 0,
  });
  expect([warmShare(journey), omnichannelScore(journey)]).toEqual([undefined, undefined]);
});

test('a low step counts when something touches it, an open pain point of weight when something serves it', () => {
  const { workspace, journey } = workspaceWith(
    '  - { id: buy, name: Buy, owner: ecommerce, steps: [{ id: pays, name: Pays, feeling: { score: -1 } }] }',
    `painPoints:
  - { id: low, name: Low, at: [buy/pays], severity: low }
  - { id: medium, name: Medium, at: [buy] }
  - { id: gone, name: Gone, at: [buy], status: resolved }
actions: [{ id: mend, name: Mend, addresses: [medium] }]`,
  );
  expect(completeness(workspace, journey)).toMatchObject({ painsAndOpportunities: 100 });
});

const touchpoint = (id: string, channel: string, owner: string, handoffs = '') =>
  `{ id: ${id}, name: ${id}, channel: ${channel}, owner: ${owner}, handoffs: [${handoffs}] }`;
const switching = (first: string, second: string) =>
  workspaceWith(`
  - id: buy
    name: Buy
    owner: ecommerce
    steps:
      - { id: one, name: One, touchpoints: [${first}] }
      - { id: aside, name: Aside, path: alternative, touchpoints: [${touchpoint('x', 'web', 'it')}] }
      - { id: two, name: Two, touchpoints: [${second}] }
`).journey;

test.each([
  ['one team throughout', touchpoint('a', 'web', 'it'), [true]],
  ['a warm handoff', touchpoint('a', 'web', 'sales', '{ id: on, to: it, mode: warm }'), [true]],
  ['a cold handoff to the team that goes on', touchpoint('a', 'web', 'it', '{ id: on, to: it, mode: cold }'), [false]],
  ['a cold handoff to another team', touchpoint('a', 'web', 'it', '{ id: on, to: bank, mode: cold }'), [true]],
  ['another team and no handoff', touchpoint('a', 'web', 'sales'), [false]],
  ['a channel in common', `${touchpoint('a', 'web', 'it')}, ${touchpoint('b', 'phone', 'it')}`, []],
  ['no touchpoint', '', []],
])('a change of channel with %s', (_, first, seamless) => {
  const journey = switching(first, touchpoint('c', 'phone', 'it'));
  expect(channelSwitches(journey).map((change) => change.seamless)).toEqual(seamless);
});
