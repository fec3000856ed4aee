import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composed, keyOfText, leadingWords } from './natural-key.js';

const words = fc.string({ unit: fc.constantFrom('e', 'é', '\u0301', 'K', '\u212a', '"', '支'), maxLength: 3 });
const texts = fc.dictionary(fc.constantFrom('en', 'zh', 'und'), words, { minKeys: 1 });

test('a text has one form, however its letters are put together', () => {
  expect(['e\u0301', 'é', '\u212a', 'K', 'plain'].map(composed)).toEqual(['é', 'é', 'K', 'K', 'plain']);
});

test('texts that are equal begin with equal words', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      if (keyOfText(a) === keyOfText(b)) expect(leadingWords(a)).toBe(leadingWords(b));
    }),
    { seed: 7, numRuns: 3000 },
  );
  expect(leadingWords({ zh: '支付', en: 'Pay' })).toBe(leadingWords({ en: 'Pay', zh: '支付' }));
});
