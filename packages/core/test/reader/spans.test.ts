import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { isCollection, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { ParsedYaml, Span } from '../../src/parse/parsed-file.js';
import { readYaml } from '../../src/parse/yaml.js';
import { mutations } from './mutate.js';
import { oracle } from './oracle.js';
import { startingTexts, workspaceTexts } from './texts.js';

const texts = mutations(startingTexts, 2);
const documents = [
  ...workspaceTexts,
  ...startingTexts,
  ...Array.from({ length: 4_000 }, () => texts.next().value ?? ''),
]
  .map((text) => readYaml(text))
  .filter(({ problems, value }) => problems.length === 0 && typeof value === 'object' && value !== null);

interface Entry {
  readonly key: string | number;
  readonly value: unknown;
  readonly span: Span | undefined;
}

/** Every entry of every map and list, as the reader says where it stands. */
function* entriesOf(parsed: ParsedYaml, container: unknown): Generator<Entry> {
  if (typeof container !== 'object' || container === null) return;
  for (const [name, value] of Object.entries(container)) {
    const key = Array.isArray(container) ? Number(name) : name;
    yield { key, value, span: parsed.spanOf(container, key) };
    yield* entriesOf(parsed, value);
  }
}

test('the text of every span, read by itself, is the value and the key', () => {
  let read = 0;
  for (const parsed of documents) {
    // What a name stands for, and how far a text is indented, is said outside the span.
    if (/[*&]|[|>][+-]?[1-9]/.test(parsed.text)) continue;
    for (const { key, value, span } of entriesOf(parsed, parsed.value)) {
      read++;
      const alone = span && readYaml(indented(parsed.text, span));
      const fits = alone?.problems.length === 0 && isDeepStrictEqual(alone.value, value);
      if (!fits)
        expect({ text: parsed.text, key, span, value: alone?.value, problems: alone?.problems }).toEqual({
          text: parsed.text,
          key,
          span,
          value,
          problems: [],
        });
      if (typeof key === 'number' || span === undefined) continue;
      const keys = [' : 1', ': 1}'].flatMap((end, index) =>
        Object.keys(readYaml(`${index ? '{' : ''}${parsed.text.slice(span.keyStart, span.keyEnd)}${end}`).value ?? {}),
      );
      if (!keys.includes(key))
        expect({ text: parsed.text, key, span, keys }).toEqual({ text: parsed.text, key, span, keys: [key] });
    }
  }
  expect(read).toBeGreaterThan(5_000);
});

/** A block collection by itself needs the blanks before its first entry, which its other lines have too. */
function indented(text: string, { start, end }: Span): string {
  const column = start - text.lastIndexOf('\n', start - 1) - 1;
  const written = text.slice(start, end);
  const isBlock = written.includes('\n') && !/^["'[{|>]/.test(written) && typeof readYaml(written).value !== 'string';
  return isBlock ? ' '.repeat(column) + written : written;
}

test('the oracle finds every key and value in the same place', () => {
  let compared = 0;
  for (const parsed of documents) {
    if (/[*&]/.test(parsed.text)) continue;
    for (const [node, at, key] of placesIn(parsed, parsed.value, oracle(parsed.text)?.contents)) {
      const expected = placeOf(node, parsed.text);
      if (expected === undefined) continue;
      compared++;
      const found = { start: at.start, ...(expected.end === undefined ? {} : { end: at.end }) };
      if (!isDeepStrictEqual(found, expected))
        expect({ text: parsed.text, key, ...found }).toEqual({ text: parsed.text, key, ...expected });
    }
  }
  expect(compared).toBeGreaterThan(5_000);
});

type Place = readonly [
  node: unknown,
  at: { readonly start?: number | undefined; readonly end?: number | undefined },
  key: string | number,
];

/** Each node of the oracle beside the place that the reader gives to it. */
function* placesIn(parsed: ParsedYaml, container: unknown, node: unknown): Generator<Place> {
  if (typeof container !== 'object' || container === null) return;
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      yield [item, parsed.spanOf(container, index) ?? {}, index];
      yield* placesIn(parsed, Reflect.get(container, index), item);
    }
  }
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value ?? '') : '';
    const span = parsed.spanOf(container, name);
    yield [key, { start: span?.keyStart, end: span?.keyEnd }, name];
    yield [value, span ?? {}, name];
    yield* placesIn(parsed, Reflect.get(container, name), value);
  }
}

/** Where the oracle finds a node; its end only where it is not a matter of taste. Undefined for what is not written. */
function placeOf(node: unknown, text: string): { readonly start: number; readonly end?: number } | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  if (start === end) return undefined;
  // Of a pair in a list without braces the oracle takes the bracket or comma before it.
  if (isMap(node) && node.flow && text.charAt(start) !== '{') return undefined;
  const endsOpen = isCollection(node) ? !node.flow : isScalar(node) && node.type?.startsWith('BLOCK_');
  return endsOpen ? { start } : { start, end };
}
