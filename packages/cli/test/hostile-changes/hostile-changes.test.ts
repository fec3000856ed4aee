import { describe, expect, test } from 'vitest';
import { readable } from '../../../../test/hostile.js';
import { sinks } from './sinks.js';
import { type TextsChanged, textsChanged } from './texts-changed.js';

/** What only drawings act on is tested where they are; of blanks there is nothing to be seen. */
const texts = readable.filter(
  ({ sort, text }) => !['mermaid', 'keywords', 'blank'].includes(sort) && text.trim() !== '',
);
const sorts = [...new Set(texts.map(({ sort }) => sort))];
const plain = textsChanged('MARK');

test('over two hundred texts stand in every field that holds words', () => {
  expect(texts.length).toBeGreaterThan(200);
  expect(plain.comparison.changes.length).toBeGreaterThan(150);
});

const places = /fingerprint|range|region|column/i;
const structure = /fingerprint|range|region|column|words/i;
const hidden = /(?![\n\t])[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;

/** What is seen, in letters: blanks and what forbids a break do not count, nor what follows from the length of a text. */
function letters(read: unknown, without: RegExp): string {
  const told = JSON.stringify(read, (key, value) => (without.test(key) ? undefined : value));
  return told.replace(/\\[nt]|[\s\u200b]/g, '');
}

describe.each(sinks)('$name', ({ print, read, shown, most = Number.POSITIVE_INFINITY }) => {
  const marked = read(print(plain));
  const [asMarked, ofForm] = [letters(marked, places), letters(marked, structure)];

  test.each(sorts)('shows every text of the sort %s in each field, and obeys none', (sort) => {
    for (const { text } of texts.filter((one) => one.sort === sort)) {
      const printed = print(changedTo(text));
      const isCut = [...text].length > most;
      const words = letters(shown?.(text) ?? text, places).slice(1, -1);
      const expected = isCut ? ofForm : asMarked.replaceAll('MARK', () => words);
      expect(letters(read(printed), isCut ? structure : places), text).toBe(expected);
      expect(printed.replace(/^```mermaid[\s\S]*?^```/gm, ''), text).not.toMatch(hidden);
    }
  });
});

const known = new Map<string, TextsChanged>();

function changedTo(text: string): TextsChanged {
  const changed = known.get(text) ?? textsChanged(text);
  known.set(text, changed);
  return changed;
}
