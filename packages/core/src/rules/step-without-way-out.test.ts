import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { stepWithoutWayOut } from './step-without-way-out.js';

const circle = (back: string) => `- id: buy
    name: Buy
    owner: ecommerce
    steps:
      - { id: looks, name: Looks, next: [{ to: buy/asks }] }
      - { id: asks, name: Asks, next: [{ to: buy/looks }${back}] }
  - { id: keep, name: Keep, owner: ecommerce, steps: [{ id: wears, name: Wears }] }`;

test('reports every step of a circle that nothing leads out of', () => {
  expect(found(stepWithoutWayOut, journey(circle('')))).toEqual([
    'looks | No way leads from “Looks” to an exit or to the end.',
    'asks | No way leads from “Asks” to an exit or to the end.',
  ]);
});

test.each(['{ to: keep }', '{ exit: lost }', '{ to: other:start }', '{ to: nowhere }'])('%s leads out', (way) => {
  expect(found(stepWithoutWayOut, journey(circle(`, ${way}`)))).toEqual([]);
});

test('a stage without steps between them is no dead end', () => {
  const empty =
    '- { id: buy, name: Buy, owner: ecommerce, steps: [{ id: a, name: A }] }\n  - { id: rest, name: Rest, owner: ecommerce, steps: [] }';
  expect(found(stepWithoutWayOut, journey(empty))).toEqual([]);
});
