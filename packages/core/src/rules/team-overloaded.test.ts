import { expect, test } from 'vitest';
import { found, journey, journeyText } from '../../test/found.js';
import { teamOverloaded } from './team-overloaded.js';

const stages = '- { id: buy, name: Buy, owner: ecommerce, steps: [] }';
const actions = (count: number, status: string) =>
  `actions: [${Array.from({ length: count }, (_, index) => `{ id: a${index}, name: A, owner: payments, status: ${status} }`).join(', ')}]`;

test('counts active actions of all journeys but archived ones, and points at the team', () => {
  const load = (count: number, more = '') => ({
    ...journey(stages, actions(9, 'planned')),
    'other.journey.yaml': journeyText('other', stages, `${actions(count, 'blocked')}\n${more}`),
    'third.journey.yaml': journeyText('third', stages, actions(5, 'done')),
  });
  expect(found(teamOverloaded, load(1))).toEqual([]);
  expect(found(teamOverloaded, load(2))).toEqual([
    'payments | “Payments” owns 11 actions that are planned or under way; the limit is 10.',
  ]);
  expect(found(teamOverloaded, load(2, 'status: archived'))).toEqual([]);
});
