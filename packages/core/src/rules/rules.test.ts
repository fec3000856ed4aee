import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../check.js';
import { languages } from '../text.js';
import { exampleSources } from './example.js';
import { rules } from './index.js';
import { announcedRules, coreRules } from './names.js';

const other = /\.test\.ts$|^(?:example|index|names|rule)\.ts$/;
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !other.test(file));

test('every rule has a file of its name and a line in the list, in order of id', () => {
  expect(rules.map(({ id }) => id)).toEqual(files.map((file) => file.slice(0, -'.ts'.length)).sort());
});

test('the rules are those of the core tier', () => {
  expect(rules.map(({ id }) => id)).toEqual(coreRules);
});

test('a name says one rule, and reads well after “allow”', () => {
  const names = [...coreRules, ...announcedRules];
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/);
});

describe.each(rules)('$id', (rule) => {
  const { bad, good, asOf = '2025-04-20' } = rule.example;
  const found = (example: string, chosen = [rule], language = 'en') =>
    check(exampleSources(rule, example), { rules: chosen, asOf, language }).diagnostics;
  const companions = rule.needsIgnores ? [...rules] : [rule];

  test('reports its bad example, and nothing else is wrong with it', () => {
    expect(new Set(found(bad, companions).map(({ id }) => id))).toEqual(new Set([rule.id]));
  });

  test('no rule of its preset reports its good example', () => {
    expect(found(good, [...rules])).toEqual([]);
  });

  test.each(languages)('says it in %s, with every {name} filled', (language) => {
    const said = found(bad, companions, language);
    expect(said).not.toEqual([]);
    for (const { message, next } of said) expect(`${message} ${next}`).not.toMatch(/[{}]|undefined|\[object|NaN/);
    for (const message of [rule.law, rule.why, rule.message, rule.next]) {
      expect(message[language]).toMatch(language === 'en' ? /^\S.*[.?]$/ : /^\S.*[。？]$/);
    }
  });

  test('its parameters have defaults, and the configuration can set them', () => {
    for (const [name, usual] of Object.entries(rule.example.parameters ?? {})) {
      expect(rule.parameters).toHaveProperty(name);
      expect(typeof rule.parameters?.[name]).toBe(typeof usual);
    }
  });
});
