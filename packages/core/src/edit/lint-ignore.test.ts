import { expect, test } from 'vitest';
import { readDocument } from '../parse/read-document.js';
import { addLintIgnore, type IgnoreEntry } from './lint-ignore.js';

const entry: IgnoreEntry = { rule: 'cold-handoff', reason: 'The desk is not live yet.', until: '2027-03-31' };

/** A document after the entry went to what stands at the end of a way. */
function edited(content: string, way: readonly (string | number)[], given: IgnoreEntry = entry): string | undefined {
  const document = readDocument({ path: 'x.journey.yaml', content });
  expect(document.problems.filter(({ id }) => id.startsWith('yaml/'))).toEqual([]);
  const at = way.reduce<unknown>((value, key) => Reflect.get(Object(value), key), document.value);
  return addLintIgnore(document, Object(at), given);
}

const journey = `# Ours.
stages:
  - id: pay # the till
    name: Pay
    steps:
      - id: card
        name: Card # by hand

  # The end.
  - { id: receive, name: Receive }
`;
const lines = (indent: string) =>
  `${indent}lintIgnore:\n${indent}  - rule: cold-handoff\n${indent}    reason: The desk is not live yet.\n${indent}    until: 2027-03-31\n`;
const braces = '{ rule: cold-handoff, reason: The desk is not live yet., until: 2027-03-31 }';

test('goes behind the last field, in the lines of what it stands on', () => {
  expect(edited(journey, ['stages', 0, 'steps', 0])).toBe(
    journey.replace('# by hand\n', `# by hand\n${lines('        ')}`),
  );
  expect(edited(journey, ['stages', 0])).toBe(journey.replace('# by hand\n', `# by hand\n${lines('    ')}`));
  expect(edited(journey, [])).toBe(`${journey}${lines('')}`);
});

test('goes into the braces of what stands in braces', () => {
  expect(edited(journey, ['stages', 1])).toBe(
    journey.replace('name: Receive', `name: Receive, lintIgnore: [${braces}]`),
  );
});

test('goes behind the entries that there are', () => {
  const block = 'id: a\nlintIgnore:\n- rule: a-b\n  reason: R # why\nname: A\n';
  expect(edited(block, [])).toBe(
    block.replace('# why\n', '# why\n- rule: cold-handoff\n  reason: The desk is not live yet.\n  until: 2027-03-31\n'),
  );
  const flow = 'id: a\nlintIgnore: [{ rule: a-b, reason: R }]\n';
  expect(edited(flow, [])).toBe(flow.replace('R }', `R }, ${braces}`));
  expect(edited('id: a\nlintIgnore: [] # none\n', [])).toBe(`id: a\nlintIgnore: [${braces}] # none\n`);
});

test('keeps the ends of lines, and a file that ends without one', () => {
  expect(edited('id: a\r\nname: A\r\n', [], { rule: 'a-b', reason: 'Not yet' })).toBe(
    'id: a\r\nname: A\r\nlintIgnore:\r\n  - rule: a-b\r\n    reason: Not yet\r\n',
  );
  expect(edited('id: a', [], { rule: 'a-b', reason: 'Not yet' })).toBe(
    'id: a\nlintIgnore:\n  - rule: a-b\n    reason: Not yet',
  );
});

test('a text in lines of its own stays that text', () => {
  const text = 'id: a\ndescription: |\n  One.\n\n  # Two.\n\nstages: []\n';
  expect(edited(text, [])).toBe(`${text}${lines('')}`);
  expect(edited('id: a\ndescription: |\n  One.\n', [])).toBe(`id: a\ndescription: |\n  One.\n${lines('')}`);
});

test.each(['true', '12', 'a: b', 'x # y', '"', '- a', ' a', '中文 理由', '1, 2', 'a\\n'])(
  'the reason %j is read back',
  (reason) => {
    for (const content of ['id: a\n', '{ id: a }\n']) {
      const written = edited(content, [], { rule: 'a-b', reason });
      expect(readDocument({ path: 'x.yaml', content: written ?? '' }).value).toEqual({
        id: 'a',
        lintIgnore: [{ rule: 'a-b', reason }],
      });
    }
  },
);

test.each([
  ['an alias repeats the object', 'one: &a { id: a }\ntwo: *a\n', ['one']],
  ['a text keeps the empty lines behind it', 'id: a\ntext: |+\n  One.\n\n\n', []],
  ['its lintIgnore is no list', 'id: a\nlintIgnore: none\n', []],
])('is refused where %s', (_, content, way) => {
  expect(edited(content, way)).toBeUndefined();
});
