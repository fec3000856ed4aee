import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { sharesNot100 } from './shares-not-100.js';

const decision = (...shares: readonly (number | undefined)[]) => {
  const outcomes = shares.map(
    (share, index) => `{ id: o${index}, name: O, exit: lost${share === undefined ? '' : `, share: ${share}`} }`,
  );
  return journey(`- id: buy
    name: Buy
    owner: ecommerce
    steps: []
    decisionPoint: { question: Well?, outcomes: [${outcomes.join(', ')}] }`);
};

test('points at the stage of the decision', () => {
  expect(found(sharesNot100, decision(60, 30))).toEqual(['buy | The shares of “Well?” sum to 90.']);
});

test('the tolerance is still right, and binary fractions do not count', () => {
  expect(found(sharesNot100, decision(60, 41))).toEqual([]);
  expect(found(sharesNot100, decision(60, 39))).toEqual([]);
  expect(found(sharesNot100, decision(60, 41.1))).toEqual(['buy | The shares of “Well?” sum to 101.1.']);
  expect(found(sharesNot100, decision(33.3, 33.3, 33.3), { parameters: { tolerance: 0.1 } })).toEqual([]);
  expect(found(sharesNot100, decision(60, 41), { parameters: { tolerance: 0 } })).toHaveLength(1);
});

test('an outcome without a share is what remains', () => {
  expect(found(sharesNot100, decision(60, undefined))).toEqual([]);
});

test('a single way with a share is judged too, at the step', () => {
  const files = journey(`- id: buy
    name: Buy
    owner: ecommerce
    steps: [{ id: pays, name: Pays, next: [{ exit: completed, share: 50 }] }, { id: waits, name: Waits }]`);
  expect(found(sharesNot100, files)).toEqual(['pays | The shares of “Pays” sum to 50.']);
});
