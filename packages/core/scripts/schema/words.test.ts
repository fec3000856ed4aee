import { expect, test } from 'vitest';
import { readSource, type Schema, type Words } from './source.js';

type Worded = Words & { readonly 'x-zh'?: Words };

const { objects, scalars } = readSource();

/** Every definition, field and value, by its place. */
function everything(): readonly (readonly [string, Worded])[] {
  return [...Object.entries(objects), ...Object.entries(scalars)].flatMap(([name, schema]) => [
    [name, schema] as const,
    ...valuesOf(name, schema),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, field]) => [
      [`${name}.${key}`, field] as const,
      ...valuesOf(`${name}.${key}`, field),
    ]),
  ]);
}

function valuesOf(name: string, schema: Schema): readonly (readonly [string, Worded])[] {
  const values = schema['x-enum'] ?? schema.items?.['x-enum'] ?? {};
  return Object.entries(values).map(([value, words]) => [`${name} = ${value}`, words]);
}

test('every definition, field and value has a title and a description in English and in Chinese', () => {
  const lacking = everything().filter(([, words]) => {
    const chinese = words['x-zh'];
    return !words.title || !words.description || !chinese?.title || !chinese.description;
  });
  expect(lacking.map(([place]) => place)).toEqual([]);
});

test('every allowed value has words: no list of bare values is left', () => {
  const bare = [...Object.entries(objects), ...Object.entries(scalars)].flatMap(([name, schema]) =>
    Object.entries({ '': schema, ...schema.properties })
      .filter(([, field]) => (field.enum ?? field.items?.enum) && !(field['x-enum'] ?? field.items?.['x-enum']))
      .map(([key]) => `${name}.${key}`),
  );
  expect(bare).toEqual([]);
});

test('descriptions are sentences, in the script of their language', () => {
  const odd = everything().filter(([, { description = '', 'x-zh': chinese = {} }]) => {
    const english = /^[A-Z0-9“−`%][^\n]*[.)]$/.test(description) && !/[\u3400-\u9fff]/.test(description);
    return (
      !english ||
      !/^[^\n]*[。）]$/.test(chinese.description ?? '') ||
      !/[\u3400-\u9fff]/.test(chinese.description ?? '')
    );
  });
  expect(odd.map(([place, words]) => [place, words.description, words['x-zh']?.description])).toEqual([]);
});
