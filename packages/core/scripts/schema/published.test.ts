import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { documentKinds } from '../../src/generated/types.js';
import { validators } from '../../src/generated/validators.js';
import { formats } from '../../src/parse/formats.js';

type Json = Readonly<Record<string, unknown>>;

const read = (name: string): Json => JSON.parse(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8'));

/** A validator as another tool would make it from the published file. */
function compile(schema: Json): ValidateFunction {
  const ajv = new Ajv({ allowUnionTypes: true, strictRequired: false, formats });
  for (const keyword of ['markdownDescription', 'enumDescriptions', 'markdownEnumDescriptions'])
    ajv.addKeyword(keyword);
  return ajv.compile(schema);
}

const kindByPath: Readonly<Record<string, string>> = {
  'journey.config.yaml': 'config',
  '.journey/accepted.yaml': 'accepted',
};

const folder = new URL('../../../../journeys', import.meta.url).pathname;
const journeys = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml') && !path.includes('node_modules'))
  .map((path) => {
    const value: unknown = parse(readFileSync(join(folder, path), 'utf8'));
    const kind = kindByPath[path] ?? Reflect.get(Object(value), 'kind');
    return { path, value, kind: documentKinds.find((one) => one === kind) ?? 'config' };
  });

describe.each(documentKinds)('the schema of %s', (kind) => {
  test.each(['', '.zh'])('accepts and refuses what our validator does (%s)', (language) => {
    const published = compile(read(`${kind}.schema${language}.json`));
    const values = journeys.filter((document) => document.kind === kind).map(({ value }) => value);
    const judged = [...values, ...values.flatMap(broken)].map((value) => [published(value), validators[kind](value)]);
    expect(judged.filter(([theirs, ours]) => theirs !== ours)).toEqual([]);
    expect(judged.slice(0, values.length).every(([theirs]) => theirs)).toBe(true);
  });

  test('says the same in both languages, but for the words', () => {
    expect(withoutWords(read(`${kind}.schema.zh.json`))).toEqual(withoutWords(read(`${kind}.schema.json`)));
  });

  test('has words for whoever points at anything in it', () => {
    const wordless = described(read(`${kind}.schema.json`)).filter(
      ([, field]) => !field.title || !field.description || !field.markdownDescription,
    );
    expect(wordless.map(([place]) => place)).toEqual([]);
  });
});

test('every document of this repository is judged here', () => {
  expect(journeys.length).toBeGreaterThan(20);
  expect(new Set(journeys.map(({ kind }) => kind))).toEqual(new Set(documentKinds));
});

test.each(['report', 'model'])('the schema of the %s is one', (name) => {
  expect(compile(read(`${name}.schema.json`))).toBeTypeOf('function');
});

/** A value with each of its parts taken out, or replaced by a thing that fits nowhere; about a hundred in all. */
function broken(value: unknown): readonly unknown[] {
  const paths = pathsIn(value);
  const every = Math.max(1, Math.floor(paths.length / 50));
  return paths
    .filter((_, at) => at % every === 0)
    .flatMap((path) => [undefined, { odd: [true] }].map((part) => replaced(value, path, part)));
}

function pathsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsIn(inner).map((rest) => [key, ...rest])]);
}

function replaced(value: unknown, [key = '', ...rest]: readonly string[], part: unknown): unknown {
  const copy: Record<string, unknown> = structuredClone(Object(value));
  if (rest.length > 0) copy[key] = replaced(copy[key], rest, part);
  else if (part === undefined) delete copy[key];
  else copy[key] = part;
  return Array.isArray(value) ? Object.values(copy) : copy;
}

const words = new Set([
  '$id',
  'title',
  'description',
  'markdownDescription',
  'enumDescriptions',
  'markdownEnumDescriptions',
]);

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, inner]) => !(words.has(key) && typeof inner !== 'object') && !key.endsWith('escriptions'),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutWords(inner)]));
}

/** Every definition and field of a published schema, by its place. */
function described({ definitions, properties }: Json): readonly (readonly [string, Json])[] {
  const fields = (name: string, of: unknown) =>
    Object.entries<Json>(Object(of)).map(([key, field]) => [`${name}.${key}`, field] as const);
  const inner = Object.entries<Json>(Object(definitions));
  return [...fields('', properties), ...inner, ...inner.flatMap(([name, one]) => fields(name, one.properties))];
}
