import { expect, test } from 'vitest';
import { workspaceWith } from '../../test/workspace.js';
import { backlog, opportunitiesOf, opportunityValue, quadrantOf } from './opportunities.js';

const { journey } = workspaceWith(
  '  - { id: buy, name: Buy, owner: ecommerce, steps: [] }',
  `opportunities:
  - { id: nothing, name: Nothing }
  - { id: half, name: Half, score: { customerValue: 80 } }
  - { id: reconsider, name: Reconsider, score: { customerValue: 49, businessValue: 50, effort: 3 } }
  - { id: bet, name: Bet, score: { customerValue: 50, businessValue: 50, effort: 3 } }
  - { id: win-b, name: Win, score: { customerValue: 50, businessValue: 50, effort: 2.5 } }
  - { id: win-a, name: Win, score: { customerValue: 50, businessValue: 50, effort: 2.5 } }
  - { id: easy, name: Easy, score: { customerValue: 50, businessValue: 50, effort: 0 } }`,
);

test('the limits belong to the better side for value, to the harder side for effort', () => {
  expect(journey.opportunities.map((one) => [one.id, opportunityValue(one), quadrantOf(one)])).toEqual([
    ['nothing', undefined, undefined],
    ['half', undefined, undefined],
    ['reconsider', 49.5, 'reconsider'],
    ['bet', 50, 'big-bet'],
    ['win-b', 50, 'quick-win'],
    ['win-a', 50, 'quick-win'],
    ['easy', 50, 'quick-win'],
  ]);
});

test('the backlog goes by quadrant, value, effort and id', () => {
  expect(backlog(opportunitiesOf(journey)).map(({ item }) => item.id)).toEqual([
    'easy',
    'win-a',
    'win-b',
    'bet',
    'reconsider',
    'half',
    'nothing',
  ]);
});
