import { expect, test } from 'vitest';
import { workspaceWith } from '../../test/workspace.js';
import { actionsOf, isOverdue, mostUrgentFirst } from './actions.js';

const { journey } = workspaceWith(
  '  - { id: buy, name: Buy, owner: ecommerce, steps: [] }',
  `actions:
  - { id: given-up, name: A, status: cancelled, due: 2025-01-01 }
  - { id: finished, name: B, status: done, due: 2025-01-01 }
  - { id: some-day, name: C }
  - { id: on-the-day, name: D, due: 2025-04-20, status: blocked }
  - { id: late, name: E, due: 2025-04-19, status: in-progress }
  - { id: also-late, name: F, due: 2025-04-19 }`,
);

test('what is planned or under way stands first, the earliest day before the others', () => {
  expect(mostUrgentFirst(actionsOf(journey)).map(({ item }) => item.id)).toEqual([
    'also-late',
    'late',
    'on-the-day',
    'some-day',
    'finished',
    'given-up',
  ]);
});

test('overdue is what is neither done nor cancelled once its day has passed', () => {
  const overdue = (asOf?: string) => journey.actions.filter((action) => isOverdue(action, asOf)).map(({ id }) => id);
  expect(overdue('2025-04-20')).toEqual(['late', 'also-late']);
  expect(overdue()).toEqual([]);
});
