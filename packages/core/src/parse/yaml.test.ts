import { expect, test } from 'vitest';
import { limits } from './limits.js';
import type { Span } from './parsed-file.js';
import { readYaml } from './yaml.js';

/** The texts of a span's key and value. */
const written = (text: string, span: Span | undefined) =>
  span && [text.slice(span.keyStart, span.keyEnd), text.slice(span.start, span.end)];

/** Each problem, and the text that it points at. */
const problemsOf = (content: string | Uint8Array) => {
  const { problems, text } = readYaml(content);
  return problems.map(({ id, start, end }) => [id, text.slice(start, end)]);
};

test('plain data by the core schema of YAML 1.2', () => {
  const text = `
null: [~, null, ]
bool: [true, False, yes, off]
number: [1, -2, +3, 0o17, 0x1F, 1.5, .5, 1e3, 0123, 1.10]
text: [2025-03-31, 12:30, 1_000, "1", '2', a b, 中文]
block: |
  two
  lines
folded: >-
  one
  line
`;
  expect(readYaml(text).problems).toEqual([]);
  expect(readYaml(text).value).toEqual({
    null: [null, null],
    bool: [true, false, 'yes', 'off'],
    number: [1, -2, 3, 15, 31, 1.5, 0.5, 1000, 123, 1.1],
    text: ['2025-03-31', '12:30', '1_000', '1', '2', 'a b', '中文'],
    block: 'two\nlines\n',
    folded: 'one line',
  });
});

test('a byte order mark and CRLF line ends change nothing', () => {
  const { text, value, problems } = readYaml(new TextEncoder().encode('\ufeffa: 1\r\nb: |\r\n  x\r\n  y\r\n'));
  expect({ text, value, problems }).toEqual({
    text: 'a: 1\r\nb: |\r\n  x\r\n  y\r\n',
    value: { a: 1, b: 'x\ny\n' },
    problems: [],
  });
});

test('a file without content is null, and no problem', () => {
  for (const text of ['', '\n', '# nothing\n', '---\n', '...\n']) {
    expect([text, readYaml(text).value, readYaml(text).problems]).toEqual([text, null, []]);
  }
});

test('a file with a problem has no value', () => {
  expect(readYaml('a: 1\na: 2\n').value).toBeUndefined();
});

test('a span is the text of a key and its value, quotes and brackets included', () => {
  const text = `a: one
"b" : 'two'   # with a comment
list: [ x, "y" ] # here
map: { k: v }
block: |  # as written

  three

missing:
anchor: &name four
alias: *name
`;
  const { value, spanOf } = readYaml(text);
  const entries = Object.entries(value ?? {}).map(([key]) => written(text, spanOf(value as object, key)));
  expect(entries).toEqual([
    ['a', 'one'],
    ['"b"', "'two'"],
    ['list', '[ x, "y" ]'],
    ['map', '{ k: v }'],
    ['block', '|  # as written\n\n  three'],
    ['missing', ''],
    ['anchor', 'four'],
    ['alias', '*name'],
  ]);
});

test('a missing value stands after its colon, a missing entry after its dash', () => {
  const { value, spanOf } = readYaml('a:   \nb: [ {c} ]\nd:\n  -\n  - 1\n');
  const { b, d } = value as { b: object[]; d: object };
  expect(spanOf(value as object, 'a')).toEqual({ keyStart: 0, keyEnd: 1, start: 2, end: 2 });
  expect(spanOf(b[0] ?? {}, 'c')).toEqual({ keyStart: 12, keyEnd: 13, start: 13, end: 13 });
  expect(spanOf(d, 0)).toEqual({ keyStart: 23, keyEnd: 23, start: 23, end: 23 });
});

test('an entry of a list stands where its value does; keys that are numbers keep their places', () => {
  const text = 'b: [x, y]\n10: ten\n2: two\n';
  const { value, spanOf, extentOf } = readYaml(text);
  const map = value as Record<string, object>;
  expect(written(text, spanOf(map.b ?? {}, 1))).toEqual(['y', 'y']);
  expect(written(text, spanOf(map, '10'))).toEqual(['10', 'ten']);
  expect(written(text, spanOf(map, 2))).toEqual(['2', 'two']);
  for (const key of ['0', '9']) {
    const small = `b: 1\n${key}: here\n`;
    const parsed = readYaml(small);
    expect(written(small, parsed.spanOf(parsed.value as object, key))).toEqual([key, 'here']);
  }
  expect(spanOf(map, 'none')).toBeUndefined();
  expect(spanOf({}, 'b')).toBeUndefined();
  expect(extentOf(map)).toEqual({ start: 0, end: 24 });
  expect(extentOf({})).toBeUndefined();
});

test('what an alias repeats stands where it is written first', () => {
  const text = '10: &name { a: one }\n2: *name\nlast: { a: two }\n';
  const { value, spanOf } = readYaml(text);
  expect(Object.entries(value ?? {}).map(([key, map]) => [key, ...(written(text, spanOf(map, 'a')) ?? [])])).toEqual([
    ['2', 'a', 'one'],
    ['10', 'a', 'one'],
    ['last', 'a', 'two'],
  ]);
});

test('places beyond 65,535 are found as well', () => {
  const text = `${'# a long comment\n'.repeat(5_000)}last: here`;
  const { value, spanOf } = readYaml(text);
  expect(written(text, spanOf(value as object, 'last'))).toEqual(['last', 'here']);
});

test('a collection reaches from its first character to the end of its last value', () => {
  const text = 'stages:\n  - id: a\n    name: |\n      A\n\n\n  - id: b\n# end\n';
  const { value, extentOf } = readYaml(text);
  const { stages } = value as { stages: object[] };
  const slice = (container: object | undefined) => {
    const { start, end } = extentOf(container ?? {}) ?? { start: 0, end: 0 };
    return text.slice(start, end);
  };
  expect(slice(stages)).toBe('- id: a\n    name: |\n      A\n\n\n  - id: b');
  expect(slice(stages[0])).toBe('id: a\n    name: |\n      A');
});

test('two keys of a map are the same when their texts are', () => {
  expect(problemsOf('1: a\n"1": b\nc: 1\nc: 2\n')).toEqual([
    ['yaml/duplicate-key', '"1"'],
    ['yaml/duplicate-key', 'c'],
  ]);
});

test('no key reaches what all objects share', () => {
  readYaml(
    '__proto__: { polluted: true }\n"__proto__": { polluted: true }\nconstructor: { prototype: { polluted: true } }\n',
  );
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  const { value } = readYaml('toString: 1\nhasOwnProperty: 2\n');
  expect(Object.entries(value ?? {})).toEqual([
    ['toString', 1],
    ['hasOwnProperty', 2],
  ]);
});

test('one problem for each place, in the order of the file; of more than twenty the rest is counted', () => {
  const text = Array.from({ length: 30 }, () => 'a: !t "\\x1b"\n').join('');
  const { problems, more } = readYaml(text);
  expect(problems.map(({ start }) => start)).toEqual(
    [3, 6, ...Array.from({ length: 6 }, (_, n) => [13, 16, 19].map((at) => at + 13 * n))].flat(),
  );
  expect(problems.length + more).toBe(89);
});

test('what the parser says becomes a code of ours at its place', () => {
  const cases: Readonly<Record<string, string>> = {
    'a: b: c': 'yaml/unquoted-colon',
    'a: "x" y': 'yaml/text-after-value',
    'a: @x': 'yaml/unquoted-sign',
    'a: - b': 'yaml/unquoted-sign',
    'a:\n  - b\n c: d': 'yaml/indentation',
    'name: Foo\n  bar: 1': 'yaml/indentation',
    'a:\n\tb: c': 'yaml/tab',
    'a: [b\nc: d': 'yaml/unclosed',
    "a: 'b": 'yaml/unclosed',
    'a: [\n b\n]': 'yaml/closing-bracket',
    'a: [b c, d: [}': 'yaml/missing-comma',
    'a: b\n c\nd': 'yaml/missing-colon',
    'a:b\nc: d': 'yaml/misplaced',
    'a: "\\q"': 'yaml/unknown-escape',
    'a: | x': 'yaml/block-header',
    'a: *': 'yaml/anchor',
    '!e!foo bar': 'yaml/tag',
    '%YAML 2.0\n---\na': 'yaml/directive',
  };
  expect(Object.fromEntries(Object.keys(cases).map((text) => [text, problemsOf(text)[0]?.[0]]))).toEqual(cases);
});

test('a limit is reached by one more, not before', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}x${']'.repeat(depth)}`;
  expect(problemsOf(nested(limits.depth))).toEqual([]);
  expect(problemsOf(nested(limits.depth + 1)).map(([id]) => id)).toEqual(['yaml/too-deep']);
  const stairs = (depth: number) => Array.from({ length: depth }, (_, n) => `${' '.repeat(n)}a:`).join('\n');
  expect(problemsOf(stairs(limits.depth))).toEqual([]);
  expect(problemsOf(stairs(limits.depth + 1)).map(([id]) => id)).toEqual(['yaml/too-deep']);
  const list = (length: number) => `[${Array(length).fill('x').join(',\n ')}]`;
  expect(problemsOf(list(limits.values - 1))).toEqual([]);
  expect(problemsOf(list(limits.values)).map(([id]) => id)).toEqual(['yaml/too-many-values']);
  const aliases = (number: number) => `- &a x\n${'- *a\n'.repeat(number)}`;
  expect(problemsOf(aliases(limits.aliases))).toEqual([]);
  expect(problemsOf(aliases(limits.aliases + 1)).map(([id]) => id)).toEqual(['yaml/too-many-aliases']);
  expect(problemsOf(`a: ${'x'.repeat(limits.line - 3)}\n`)).toEqual([]);
  expect(problemsOf(`a: ${'x'.repeat(limits.line - 2)}`).map(([id]) => id)).toEqual(['yaml/line-too-long']);
  const value = (length: number) => `a: "${'x'.repeat(9_999)}\n  ${'x'.repeat(length - 10_000)}"`;
  expect(problemsOf(value(limits.value))).toEqual([]);
  expect(problemsOf(value(limits.value + 1)).map(([id]) => id)).toEqual(['yaml/value-too-long']);
  const escapes = (number: number) => `${'- "\\n"\n'.repeat(100)}# ${'\\\n# '.repeat(number - 100)}`;
  expect(problemsOf(escapes(limits.escapes))).toEqual([]);
  expect(problemsOf(escapes(limits.escapes + 1)).map(([id]) => id)).toEqual(['yaml/too-many-escapes']);
  expect(problemsOf(`${'k'.repeat(limits.key)}: 1`)).toEqual([]);
  expect(problemsOf(`${'k'.repeat(limits.key + 1)}: 1`).map(([id]) => id)).toEqual(['yaml/key-too-long']);
  expect(problemsOf(`#${'\n'.repeat(limits.bytes - 1)}`)).toEqual([]);
  expect(problemsOf(`#${'\n'.repeat(limits.bytes)}`).map(([id]) => id)).toEqual(['yaml/too-large']);
});

test('bytes that are no UTF-8 are said at their line, and the rest can still be shown', () => {
  const { text, problems } = readYaml(Uint8Array.of(0x61, 0x3a, 0x20, 0x31, 0x0a, 0x62, 0x3a, 0x20, 0xe9, 0x0a));
  expect({ text, problems }).toEqual({
    text: 'a: 1\nb: \ufffd\n',
    problems: [{ id: 'yaml/not-utf8', start: 5, end: 5, data: {} }],
  });
});
