import { describe, expect, test } from 'vitest';
import { readYaml } from '../yaml.js';

/** Texts that one reader of YAML takes and another does not, or takes for something else. */
const ambiguous: Readonly<Record<string, string>> = {
  'a name that ends with a colon': 'a: &b: c\n',
  'an alias that ends with a colon': 'a: &b: c\nd:\n  *b:\n',
  'an anchor on a list without a blank': '- &a[b, c]\n',
  'two anchors on one line before a map': 'a:\n  &b &c d: e\n',
  'an anchor, an empty line, a comment, a value': 'a: &b\n\n# c\n  d\n',
  'a tab before a value with a name': '&b\n\tc\n',
  'a name without a value before a comma on the next line': '[a, &b\n , c]\n',
  'a name on a missing key': 'a: &b\n\n &c :\n',
  'a map on the line of a missing key': ': a: b\n',
  'a list on the line of a missing key': ': - a\n',
  'a map on the line of its key, named': 'a: &b c: d\n',
  'an entry on the line where the one before it ends': 'a:\n- - - []b:\n- - []\n',
  'a comment at the start of a line inside brackets': '{a: b\n# c\n}\n',
  'a comment between a bare key and its colon': '{a # b\n  : c}\n',
  'a block scalar as document that says its indentation': '|1\n a\n',
  'a block scalar as document that is indented': '\n  |\n\n# a\n',
  'blanks at the end of a file, kept': '- |+\n\n ',
  'blank lines that are not empty where the indentation is said': '- |+1\n   \n',
  'blanks at the end of a file where the indentation is said': '- >1-\n  a\n   ',
  'an escaped line break before an empty line': '"a\\\n\n b"\n',
  'a document mark that does not start its line': '  ---\na: b\n',
  'a directive that does not start its line': ' %YAML 1.2\n---\na\n',
};

/** Lines that a tab indents, where readers differ in how far. */
const tabs: Readonly<Record<string, string>> = {
  'before the content': '\ta\n',
  'before the content, after a document mark': '---\t\n\ta\n',
  'before a list that opens with a bracket it is no harm, before a text it is': '--- \n\t"a"\n',
  'after a block scalar': 'a: |\n  b\n \t\nc: d\n',
  'before a comment after a block scalar': 'a: |\n  b\n\t# c\nd: e\n',
  'in a text of several lines': 'a: b\n\t\n c\n',
  'in a text of several lines in quotes': 'a: "b\n\t\n c"\n',
  'after a missing value': 'a:\n\t\nb: c\n',
  'between a dash and a name': '-\t&a\n',
  'before a name': 'a:\n  \t&b c\n',
};

describe('what readers take differently is refused', () => {
  test.each(Object.entries(ambiguous))('%s', (_, text) => {
    expect([...new Set(readYaml(text).problems.map(({ id }) => id))]).toContain('yaml/ambiguous');
  });
  test.each(Object.entries(tabs))('a tab %s', (_, text) => {
    expect([...new Set(readYaml(text).problems.map(({ id }) => id))]).toEqual(['yaml/tab']);
  });
});

test('a document mark before the content ends a document of its own', () => {
  expect(readYaml('...\na: b\n').problems.map(({ id }) => id)).toEqual(['yaml/multiple-documents']);
});

test('what stands next to a corner is read', () => {
  const texts: Readonly<Record<string, unknown>> = {
    'a: &b:c d\n': { a: 'd' },
    '- &a [b, c]\n- *a\n': [
      ['b', 'c'],
      ['b', 'c'],
    ],
    'a: &b\n  c: d\n': { a: { c: 'd' } },
    '[a, &b , c]\n': ['a', null, 'c'],
    '{a: b\n # c\n}\n': { a: 'b' },
    '{"a" # b\n  : c}\n': { a: 'c' },
    'a: |1\n  b\n': { a: ' b\n' },
    '- |+\n\n': ['\n'],
    'a: |\n  b\n  ': { a: 'b\n' },
    '\t[a]\n': ['a'],
    '- \ta\n': ['a'],
    '?a: ?b\n': { '?a': '?b' },
    ': a\n': { '': 'a' },
    'a: b ? c\n': { a: 'b ? c' },
  };
  const read = Object.keys(texts).map((text) => [text, readYaml(text).problems[0]?.id ?? readYaml(text).value]);
  expect(Object.fromEntries(read)).toEqual(texts);
});
