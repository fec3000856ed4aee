import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { branchWithoutCondition } from './branch-without-condition.js';

test('points at the second and every further way without a condition', () => {
  const files = journey(`- id: buy
    name: Buy
    owner: ecommerce
    steps:
      - id: pays
        name: Pays
        next:
          - { exit: completed }
          - { exit: lost, when: Too dear }
          - { exit: abandoned }
          - exit: churned
            share: 5`);
  const message = 'From “Pays” more than one way on has no condition.';
  expect(found(branchWithoutCondition, files)).toEqual([
    `{ exit: abandoned } | ${message}`,
    `exit: churned | ${message}`,
  ]);
});
