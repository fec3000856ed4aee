import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { readYaml } from '../parse/yaml.js';
import { sameValue } from './evidence.js';
import { formatDocument } from './format.js';
import { documents } from './generated-document.js';

const format = (text: string, path = 'x.journey.yaml') => formatDocument(path, text).text;
const journeys = new URL('../../../../journeys/', import.meta.url);

test('puts keys in the order of the model, with their comments', () => {
  const text = `# yaml-language-server: $schema=x

# about the goal
goal: Pay
stages:
  # about its name
  - name: Purchase # beside
    id: purchase
    owner:   payments
    steps: [ ]

id: buy
# the last word
name: {en: Buy}
kind: journey
`;
  expect(format(text)).toBe(`# yaml-language-server: $schema=x

kind: journey

id: buy
# the last word
name: { en: Buy }
# about the goal
goal: Pay
stages:
  # about its name
  - id: purchase
    name: Purchase # beside
    owner: payments
    steps: []
`);
});

test('keeps lines that name a schema at the top, whatever the first key was', () => {
  const text = '# yaml-language-server: $schema=x\n# $schema: x\n# about the id\nid: a\nkind: journey\n';
  const after = '# yaml-language-server: $schema=x\n# $schema: x\n\nkind: journey\n# about the id\nid: a\n';
  expect(format(text)).toBe(after);
  expect(format(after)).toBe(after);
});

test('leaves numbers, escapes and dates as they were typed', () => {
  const text = 'kind: journey\nid: a\nx-a: 0123\nx-b: 1e3\nx-c: "\\u00a0"\nx-d: 2025-03-01\nx-e: 0x1F\n';
  expect(format(text)).toBe(text);
});

test('keeps line ends', () => {
  expect(format('id: a\r\nkind: journey\r\n')).toBe('kind: journey\r\nid: a\r\n');
});

test.each([
  ['unreadable', 'a: [1'],
  ['unreadable', 'a: 1\na: 2\n'],
  ['empty', ''],
  ['empty', '# only a comment\n'],
  ['empty', 'words\n'],
])('leaves a file alone that is %s', (refused, text) => {
  expect(formatDocument('x.yaml', text)).toEqual({ refused });
});

test('keys that are named elsewhere keep their order', () => {
  const text = 'kind: journey\nname: &n Buy\nid: a\ngoal: *n\n';
  expect(format(text)).toBe(text);
});

test('changes nothing in this repository', () => {
  const files = globSync('**/*.yaml', { cwd: journeys.pathname });
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const text = readFileSync(new URL(file, journeys), 'utf8');
    expect(formatDocument(file, text), file).toEqual({ text, changed: false });
  }
});

test('is stable, loses no comment and changes no value, on generated documents', () => {
  let formatted = 0;
  fc.assert(
    fc.property(documents, ({ text }) => {
      const before = readYaml(text);
      const result = formatDocument('x.journey.yaml', text);
      if (result.text === undefined) {
        // A refusal is an answer, but only where the text cannot be read, or its values cannot be kept.
        expect(before.problems.length > 0 || result.refused === 'would-change', text).toBe(true);
        return;
      }
      formatted += 1;
      expect(format(result.text)).toBe(result.text);
      expect(sameValue(readYaml(result.text).value, before.value)).toBe(true);
      expect(notes(result.text)).toEqual(notes(text));
    }),
    { numRuns: 1500, seed: 20250420 },
  );
  expect(formatted).toBeGreaterThan(1400);
});

/** Every comment of a generated document has a number of its own. */
const notes = (text: string) => (text.match(/# note \d+\.(?: before \w+)?/g) ?? []).sort();

test('a comment above a key stays above it, on generated documents', () => {
  fc.assert(
    fc.property(documents, ({ text }) => {
      const { text: after } = formatDocument('x.journey.yaml', text);
      if (after === undefined) return;
      const lines = after.split('\n');
      lines.forEach((line, index) => {
        const key = /^\s*# note \d+\. before (\w+)$/.exec(line)?.[1];
        if (key === undefined) return;
        const next = lines.slice(index + 1).find((one) => !/^\s*(?:#|$)/.test(one));
        expect(next, after).toMatch(new RegExp(`^\\s*(?:- )*${key}:`));
      });
    }),
    { numRuns: 500, seed: 20250421 },
  );
});
