import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentKinds } from '../../src/generated/types.js';
import { formMessages } from '../../src/parse/schema/form-messages.js';
import { schemaMessages } from '../../src/parse/schema-messages.js';

const file = new URL('../../src/generated/validators.js', import.meta.url);
const code = readFileSync(file, 'utf8').replaceAll(/\\?\n/g, ''); // a string may go on behind a backslash

test('the validators load and run where no code may be made from text', () => {
  const program = `import { validators } from ${JSON.stringify(file.href)};
    console.log(JSON.stringify(Object.entries(validators).map(([kind, validate]) => [kind, validate({ schemaVersion: 1, name: 'A' })])));`;
  const args = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', program];
  const judged: unknown = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  expect(judged).toEqual(documentKinds.map((kind) => [kind, kind === 'config']));
});

test('they hold nothing that a browser lacks, and nothing of their compiler', () => {
  expect(code).not.toMatch(/\brequire\b|\bimport\b|\beval\b|new Function|node_modules|process\./);
});

test('there are words for every fault that they can find', () => {
  const echoes = ['if', 'propertyNames'];
  const keywords = [...new Set([...code.matchAll(/keyword:"(\w+)"/g)].map(([, keyword = '']) => keyword))];
  const ids = keywords
    .filter((keyword) => !echoes.includes(keyword))
    .map((keyword) => (keyword === 'exactlyOne' ? 'oneOf' : keyword))
    .map((keyword) => `schema/${keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
  expect([...ids, 'schema/property-names'].sort()).toEqual(Object.keys(schemaMessages).sort());
});

test('there are words for every form that they know', () => {
  const forms = [...new Set([...code.matchAll(/format:"([\w-]+)"/g)].map(([, form = '']) => form))];
  expect(forms.sort()).toEqual(Object.keys(formMessages).sort());
});
