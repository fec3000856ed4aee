import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { flatEmotion } from './flat-emotion.js';

const scored = (...scores: readonly (number | undefined)[]) => {
  const steps = scores.map(
    (score, index) => `{ id: s${index}, name: S${score === undefined ? '' : `, feeling: { score: ${score} }`} }`,
  );
  return journey(`- { id: buy, name: Buy, owner: ecommerce, steps: [${steps.join(', ')}] }`);
};

test('points at the journey whose scored steps are all equal', () => {
  expect(found(flatEmotion, scored(1, 1, undefined, 1, 1))).toEqual([
    'buy-shoes | All 4 scored steps of “Buy shoes” score 1.',
  ]);
});

test('too few scores, or one that differs, are let be', () => {
  expect(found(flatEmotion, scored(1, 1, 1))).toEqual([]);
  expect(found(flatEmotion, scored(1, 1, 1, 1, 0.9))).toEqual([]);
  expect(found(flatEmotion, scored())).toEqual([]);
});
