import { expect, test } from 'vitest';
import { readYaml } from '../../src/parse/yaml.js';
import { oracle } from './oracle.js';
import { suiteCases } from './suite.js';

test('what is accepted of the public suite, and why the rest is refused, changes only on purpose', async () => {
  const lines = suiteCases.map(({ id, text, isInvalid }) => {
    const { problems } = readYaml(text);
    const codes = [...new Set(problems.map((problem) => problem.id))].join(' ');
    return `${id.padEnd(8)} ${isInvalid ? 'invalid' : 'valid'.padEnd(7)} ${codes || 'accepted'}\n`;
  });
  await expect(lines.join('')).toMatchFileSnapshot('suite.txt');
});

test('nothing that the suite calls invalid is accepted', () => {
  const wrong = suiteCases.filter(({ text, isInvalid }) => isInvalid && readYaml(text).problems.length === 0);
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('what is accepted has the value that the suite gives', () => {
  const accepted = suiteCases.filter(({ text, json }) => json?.trim() && readYaml(text).problems.length === 0);
  expect(accepted.length).toBeGreaterThan(150);
  for (const { id, text, json } of accepted) expect([id, readYaml(text).value]).toEqual([id, JSON.parse(json ?? '')]);
});

test('the oracle accepts as much, but for a second directive and for blanks that end a file', () => {
  const differ = suiteCases.filter(({ text }) => (oracle(text) === undefined) !== readYaml(text).problems.length > 0);
  expect(differ.map(({ id }) => id)).toEqual(['JEF9-2', 'SF5V']);
});
