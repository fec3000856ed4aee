import { describe, expect, test } from 'vitest';
import { documents, readSource } from './source.js';
import { type Constraints, constraintsOf } from './validation.js';

const source = readSource();
const constraints = Object.entries(constraintsOf(source));

/** Every schema inside a schema, by its place. */
function inside(place: string, value: unknown): readonly (readonly [string, Constraints])[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : [[place, value as Constraints] as const];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => inside(`${place}/${key}`, inner))];
}

const all = constraints.flatMap(([name, schema]) => inside(name, schema));
const typesOf = ({ type }: Constraints) => [type].flat();

describe('what no file can make slow', () => {
  test('every string has a greatest length, or is one of a few', () => {
    const open = all.filter(
      ([, schema]) =>
        typesOf(schema).includes('string') && !('maxLength' in schema || 'enum' in schema || 'const' in schema),
    );
    // A setting of a rule that is a string is one of the severities.
    expect(open.map(([place]) => place).filter((place) => !/^rule-setting(\/if)?$/.test(place))).toEqual([]);
  });

  test('every list has a greatest length', () => {
    const open = all.filter(([, schema]) => typesOf(schema).includes('array') && !('maxItems' in schema));
    expect(open.map(([place]) => place)).toEqual([]);
  });

  test('every map with free keys has a greatest size', () => {
    const open = all.filter(
      ([, schema]) => typeof schema.additionalProperties === 'object' && !('maxProperties' in schema),
    );
    expect(open.map(([place]) => place)).toEqual([]);
  });

  test('no pattern repeats a repetition', () => {
    const patterns = Object.values(source.scalars).flatMap(({ pattern, not }) => [pattern, Object(not).pattern]);
    const found = patterns.filter((pattern) => typeof pattern === 'string');
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((pattern) => /\([^()]*[*+}][^()]*\)[*+{]/.test(pattern))).toEqual([]);
  });

  test('nothing compares the entries of a list with one another', () => {
    expect(all.filter(([, schema]) => 'uniqueItems' in schema)).toEqual([]);
  });
});

test('every object of the model refuses keys it does not know', () => {
  const open = Object.keys(source.objects).filter((name) => {
    const schema = constraints.find(([one]) => one === name)?.[1];
    return schema?.additionalProperties !== false && !['rule-setting', 'rule-settings'].includes(name);
  });
  expect(open).toEqual([]);
});

test('no field is called like something that every object of JavaScript has', () => {
  const keys = Object.values(source.objects).flatMap(({ properties }) => Object.keys(properties ?? {}));
  expect(keys.filter((key) => key in Object.prototype)).toEqual([]);
});

test('every kind of document has its definition', () => {
  expect(Object.values(documents).filter((name) => !(name in source.objects))).toEqual([]);
});
