import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.js';

const shown = (before: string, after: string, language = 'en') =>
  wordDiff(before, after, language)
    .map(({ kind, words }) => ({ same: words, gone: `[-${words}-]`, new: `[+${words}+]` })[kind])
    .join('');

test.each([
  ['Pays by card', 'Pays by phone', 'Pays by [-card-][+phone+]'],
  ['Waits for an answer', 'Waits long for an answer', 'Waits [+long +]for an answer'],
  ['The old shop is closed', 'The new store is closed', 'The [-old shop-][+new store+] is closed'],
  ['Same', 'Same', 'Same'],
  ['', 'New', '[+New+]'],
  ['Gone', '', '[-Gone-]'],
])('%s → %s', (before, after, told) => {
  expect(shown(before, after)).toBe(told);
});

test('Chinese is cut into words, though no blank stands between them', () => {
  expect(shown('顾客等待客服回复', '顾客等待门店回复', 'zh-CN')).toBe('顾客等待[-客服-][+门店+]回复');
});

const words = fc.array(fc.constantFrom('a', 'b', ' ', '\n', '客户', '，', '😀', 'e\u0301', '<b>'), { maxLength: 30 });

test('what is gone and stays is the old text, what is new and stays the new one', () => {
  fc.assert(
    fc.property(words, words, fc.constantFrom('en', 'zh'), (one, other, language) => {
      const [before, after] = [one.join(''), other.join('')];
      const runs = wordDiff(before, after, language);
      const read = (left: string) => runs.map((run) => (run.kind === left ? '' : run.words)).join('');
      expect([read('new'), read('gone')]).toEqual([before, after]);
      expect(runs.every((run, index) => run.words !== '' && run.kind !== runs[index - 1]?.kind)).toBe(true);
    }),
  );
});

test('texts of hostile length are told apart in reasonable time', () => {
  const [before, after] = [1, 2].map((salt) =>
    Array.from({ length: 100_000 }, (_, index) => `w${(index * 7919 * salt) % 104_729}`).join(' '),
  );
  const started = performance.now();
  const runs = wordDiff(`start ${before} end`, `start ${after} end`, 'en');
  expect(performance.now() - started).toBeLessThan(3000);
  expect(runs.map(({ kind }) => kind)).toEqual(['same', 'gone', 'new', 'same']);
});
