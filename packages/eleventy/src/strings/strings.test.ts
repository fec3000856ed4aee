import { readdirSync } from 'node:fs';
import { languages } from '@journey-as-code/core';
import { expect, test } from 'vitest';
import { stringsIn } from './strings.js';

/** Every text of a language, with what it needs filled in. */
function textsOf(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(3, [5]))]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

/** Texts that are signs, or frames around what is filled in: alike in every language. */
const signs =
  /^\.(?:languageName|listComma|clauseComma|atomFeed|jsonFeed|space|pageTitle|touchpointTitle|sample|stepSays|inBrackets|countOf|outOf|withUnit|levelBounds\..*)$/;

test.each(languages.filter((language) => language.startsWith('zh')))(
  'in %s, everything is said in Chinese',
  (language) => {
    const withoutChinese = textsOf(stringsIn(language))
      .filter(([path, text]) => !signs.test(path) && !/\p{Script=Han}/u.test(text))
      .map(([path]) => path);
    expect(withoutChinese).toEqual([]);
  },
);

test('in English, nothing is said in Chinese', () => {
  expect(textsOf(stringsIn('en')).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test('no text is empty but the joints that a language does without', () => {
  for (const language of languages) {
    expect(textsOf(stringsIn(language)).filter(([path, text]) => text === '' && path !== '.space')).toEqual([]);
  }
});

test.each(['en', 'zh-CN'])('in %s, no name stands in two files, where one would hide the other', async (language) => {
  const names: string[] = [];
  for (const file of readdirSync(new URL(language, import.meta.url))) {
    const room: Readonly<Record<string, object>> = await import(`./${language}/${file.replace('.ts', '')}.ts`);
    names.push(...Object.values(room).flatMap((texts) => Object.keys(texts)));
  }
  expect(names.length).toBeGreaterThan(300);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
