import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { steepEmotionDrop } from './steep-emotion-drop.js';

const steps = (...steps: readonly string[]) =>
  journey(`- { id: look, name: Look, owner: ecommerce, steps: [${steps[0]}] }
  - { id: buy, name: Buy, owner: ecommerce, steps: [${steps.slice(1).join(', ')}] }`);
const step = (id: string, score?: number, path = 'main') =>
  `{ id: ${id}, name: ${id}, path: ${path}${score === undefined ? '' : `, feeling: { score: ${score} }`} }`;

test('points at the second step, across stages and over what is not on the main path', () => {
  expect(found(steepEmotionDrop, steps(step('one', 2), step('aside', 2, 'exception'), step('two', -1)))).toEqual([
    'two | The feeling falls from 2 at “one” to -1 at “two”.',
  ]);
});

test('a fall just below the limit, a rise and a step without a score are let be', () => {
  expect(found(steepEmotionDrop, steps(step('one', 2), step('two', -0.99)))).toEqual([]);
  expect(found(steepEmotionDrop, steps(step('one', -2), step('two', 2)))).toEqual([]);
  expect(found(steepEmotionDrop, steps(step('one', 2), step('gap'), step('two', -2)))).toEqual([]);
});

test('the limit can be set, and binary fractions do not count', () => {
  const drop = { parameters: { drop: 0.3 } };
  expect(found(steepEmotionDrop, steps(step('one', 0.7), step('two', 0.4)), drop)).toHaveLength(1);
  expect(found(steepEmotionDrop, steps(step('one', 1.1), step('two', 0.8)), drop)).toHaveLength(1);
});
