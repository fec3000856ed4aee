import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../parse/read-document.js';
import { addFormerIds } from './former-id.js';
import { documents } from './generated-document.js';

/** A document after the thing with an id, the first that has it, said which one it had. */
function recorded(content: string, id: string, former = 'pay'): string | undefined {
  const document = readDocument({ path: 'x.journey.yaml', content });
  const entity = withId(id, document.value);
  const { text, refused } = addFormerIds(document, [{ entity: entity ?? {}, former }]);
  return refused.length > 0 ? undefined : text;
}

function withId(id: string, value: unknown): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Reflect.get(value, 'id') === id) return value;
  for (const inner of Object.values(value)) {
    const found = withId(id, inner);
    if (found) return found;
  }
  return undefined;
}

const journey = `# Ours.
stages:
  - id: payment # the till
    name: Pay
    steps:
      - name: Card # by hand
        id: card
        touchpoints: [{ id: checkout, name: Checkout }]

  # The end.
  - { name: Receive, id: receive }
`;

test('stands behind the id, in the lines of what it is about', () => {
  expect(recorded(journey, 'payment')).toBe(journey.replace('# the till\n', '# the till\n    formerly: [pay]\n'));
  expect(recorded(journey, 'card')).toBe(journey.replace('id: card\n', 'id: card\n        formerly: [pay]\n'));
  expect(recorded('id: a', 'a')).toBe('id: a\nformerly: [pay]');
  expect(recorded('id: a\r\nname: A\r\n', 'a')).toBe('id: a\r\nformerly: [pay]\r\nname: A\r\n');
});

test('stands in the braces of what stands in braces', () => {
  expect(recorded(journey, 'checkout')).toBe(journey.replace('id: checkout', 'id: checkout, formerly: [pay]'));
  expect(recorded(journey, 'receive')).toBe(journey.replace('id: receive', 'id: receive, formerly: [pay]'));
});

test('stands behind the former ids that there are', () => {
  expect(recorded('id: a\nformerly: [b] # why\n', 'a')).toBe('id: a\nformerly: [b, pay] # why\n');
  expect(recorded('id: a\nformerly: []\n', 'a')).toBe('id: a\nformerly: [pay]\n');
  expect(recorded('id: a\nformerly:\n- b # why\nname: A\n', 'a')).toBe('id: a\nformerly:\n- b # why\n- pay\nname: A\n');
});

test('several stand in one document, and one that is refused keeps none of the others away', () => {
  const document = readDocument({ path: 'x.journey.yaml', content: journey });
  const renamed = ['payment', 'nowhere', 'card', 'checkout', 'receive'].map((id) => ({
    id,
    entity: withId(id, document.value) ?? {},
    former: `old-${id}`,
  }));
  const { text, refused } = addFormerIds(document, renamed);
  expect(refused.map(({ id }) => id)).toEqual(['nowhere']);
  expect(text).toBe(
    journey
      .replace('# the till\n', '# the till\n    formerly: [old-payment]\n')
      .replace('id: card\n', 'id: card\n        formerly: [old-card]\n')
      .replace('id: checkout', 'id: checkout, formerly: [old-checkout]')
      .replace('id: receive', 'id: receive, formerly: [old-receive]'),
  );
});

test('a word that YAML could take for something else stands in quotes', () => {
  expect(recorded('id: a\n', 'a', 'no')).toBe('id: a\nformerly: ["no"]\n');
});

test('a file that begins with a mark keeps its lines and columns', () => {
  expect(recorded('\ufeffid: a\nname: A\n', 'a')).toBe('id: a\nformerly: [pay]\nname: A\n');
});

test.each([
  ['an alias repeats the thing', 'one: &a { id: a }\ntwo: *a\n', 'a', 'pay'],
  ['formerly is no list', 'id: a\nformerly: b\n', 'a', 'pay'],
  ['what it was called is no id', 'id: a\n', 'a', 'Pay'],
  ['no id stands there', 'name: a\n', 'a', 'pay'],
])('is refused where %s', (_, content, id, former) => {
  expect(recorded(content, id, former)).toBeUndefined();
});

test('in a document of any hand, one entry comes and all else stays, or it is refused', () => {
  let written = 0;
  fc.assert(
    fc.property(documents, fc.nat(), ({ text }, chosen) => {
      const ids = [...text.matchAll(/^[ -]*id: (\w[\w ]*)$/gm)].map(([, id]) => id);
      const after = recorded(text, ids[chosen % ids.length] ?? '', 'old-id');
      if (after === undefined) return;
      const document = readDocument({ path: 'x.journey.yaml', content: text });
      written += 1;
      const at = text.split('').findIndex((sign, index) => sign !== after.charAt(index));
      expect(after.endsWith(at < 0 ? '' : text.slice(at))).toBe(true);
      const again = readDocument({ path: 'x.journey.yaml', content: after });
      expect(without(again.value)).toEqual(without(document.value));
    }),
    { numRuns: 3_000, seed: 20260211 },
  );
  expect(written).toBeGreaterThan(100);
});

/** A value without the new entry, and without lists that it alone would fill. */
function without(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) => {
    const rest = Array.isArray(inner) ? inner.filter((one) => one !== 'old-id') : inner;
    return key === 'formerly' && Array.isArray(rest) && rest.length === 0 ? undefined : rest;
  });
}
