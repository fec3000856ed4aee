import { describe, expect, test } from 'vitest';
import { patternsOf } from '../../test/diff/patterns.js';
import { shapes } from '../generated/shapes.js';
import { entityKinds, kindOf, kinds } from '../model/kinds.js';
import { isChangeName } from '../rules/words/change-names.js';
import { aspects } from './aspects/index.js';
import { changeKinds } from './taxonomy.js';

const rows = [...changeKinds.values()];
/** Counted in the aspects, where a second claim still shows. */
const claimed = aspects.flatMap(({ pieces }) =>
  pieces.flatMap(({ kinds, fields }) => kinds.flatMap((kind) => fields.map((field) => `${kind} ${field}`))),
);

describe('no field is forgotten', () => {
  test.each(kinds)('each field of %s is claimed by exactly one piece of one aspect', (kind) => {
    const counted = patternsOf(kind).map(({ name, whole }) => {
      const count = claimed.filter((claim) => claim === `${kind} ${name}`).length;
      return { name, count: whole && count === 0 ? 1 : count };
    });
    expect(counted.filter(({ count }) => count !== 1)).toEqual([]);
  });

  test('no claim names a field that no kind has', () => {
    const known = new Set(kinds.flatMap((kind) => patternsOf(kind).map(({ name }) => `${kind} ${name}`)));
    expect(claimed.filter((claim) => !known.has(claim))).toEqual([]);
  });

  test('each definition with an id is a kind of thing, and each of the others is part of one', () => {
    const entities = Object.entries(shapes).flatMap(([name, { entity }]) => (entity ? [name] : []));
    expect(entities.toSorted()).toEqual([...entityKinds].toSorted());
    expect(kindOf('config')).toBe('workspace');
  });
});

describe('the kinds of change', () => {
  test('are 791, each with an id of its own', () => {
    const ids = aspects.flatMap(({ pieces }) =>
      pieces.flatMap(({ rows }) => rows.flatMap(({ kinds, name }) => kinds.map((kind) => `${kind}-${name}`))),
    );
    expect(ids).toHaveLength(791);
    expect(new Set(ids).size).toBe(791);
  });

  test('each has a mirror whose mirror it is, or a written reason why not', () => {
    const lonely = rows.filter(({ kind, name, mirror }) => {
      if (typeof mirror !== 'string') return mirror.none.length < 20;
      return changeKinds.get(`${kind}-${mirror}`)?.mirror !== name;
    });
    expect(lonely).toEqual([]);
    const without = rows.filter(({ mirror }) => typeof mirror !== 'string').map(({ name }) => name);
    expect([...new Set(without)]).toEqual(['renamed', 'moved']);
  });

  test('are breaking exactly where a link, a reference or a program stops working', () => {
    const wrong = rows.filter(({ cost: { level, bump, breaks } }) => {
      const isBreaking = breaks.some((one) => one === 'links' || one === 'references' || one === 'model');
      return (level === 'breaking') !== isBreaking || (level === 'breaking') !== (bump === 'major');
    });
    expect(wrong).toEqual([]);
  });

  test('break no promise where they are for the record, and ask for a minor version where a person should look', () => {
    const wrong = rows.filter(({ cost: { level, bump, breaks } }) =>
      level === 'info' ? breaks.length > 0 || bump === 'major' : level === 'notable' && bump !== 'minor',
    );
    expect(wrong).toEqual([]);
  });

  test('are told in both languages with the same values', () => {
    const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    const wrong = rows.filter(
      ({ message }) => String(names(message.en)) !== String(names(message['zh-CN'])) || names(message.en).length === 0,
    );
    expect(wrong.map(({ id, message }) => ({ id, message }))).toEqual([]);
  });

  test('judge into nothing but rows that their kind has: each piece’s rows speak of the kinds it judges', () => {
    const missing = aspects.flatMap(({ id, pieces }) =>
      pieces
        .filter(
          ({ rows, kinds }) =>
            rows.length > 0 && kinds.length > 0 && !kinds.every((kind) => rows.some((row) => row.kinds.includes(kind))),
        )
        .map(() => id),
    );
    expect(missing).toEqual([]);
  });
});

test('the configuration knows every kind of change by its name', () => {
  expect([...changeKinds.keys()].filter((id) => !isChangeName(id))).toEqual([]);
});
