import { changeKinds, documentKinds, languages, problemIds, reviewRules, rules } from '@journey-as-code/core';
import { expect, test } from 'vitest';
import { displayWidth } from '../src/display-width.js';
import { call } from './call.js';
import { folderWith } from './folder.js';

const cwd = '/';

test('explain and schema list what they know, one a line', async () => {
  const ids = [...[...rules, ...reviewRules].map(({ id }) => id), ...problemIds];
  for (const language of languages) {
    const { code, stdout, stderr } = await call(['explain', '--language', language], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ', 1)[0]),
    ).toEqual(ids);
  }
  const kinds = [...documentKinds, 'model', 'report'];
  expect(await call(['schema'], { cwd })).toEqual({
    code: 0,
    stdout: kinds.map((kind) => `${kind}\n`).join(''),
    stderr: '',
  });
});

test.each([...[...rules, ...reviewRules].map(({ id }) => id), ...problemIds])(
  '%s is explained in both languages',
  async (id) => {
    const [english, chinese] = await Promise.all(
      languages.map((language) => call(['explain', id, '--language', language], { cwd })),
    );
    for (const outcome of [english, chinese]) {
      expect(outcome).toMatchObject({ code: 0, stderr: '' });
      expect(outcome?.stdout.split('\n', 1)[0]).toMatch(new RegExp(`^${id}(?: {2}|$)`));
    }
    expect(chinese?.stdout).toMatch(/\p{Script=Han}/u);
    expect(english?.stdout).not.toBe(chinese?.stdout);
  },
);

test('every kind of change is explained in both languages', async () => {
  for (const id of changeKinds.keys()) {
    const [english, chinese] = await Promise.all(
      languages.map((language) => call(['explain', id, '--language', language], { cwd })),
    );
    expect(english?.stdout.split('\n', 1)[0]).toMatch(new RegExp(`^${id} {2}(?:breaking|notable|info), asks for a `));
    expect(chinese?.stdout).toMatch(/\p{Script=Han}/u);
    expect(`${english?.stdout}${chinese?.stdout}`).not.toMatch(/[{]\w+[}]/);
  }
});

test('words of an explanation fit the terminal', async () => {
  for (const columns of [40, 80]) {
    const { stdout } = await call(['explain', 'cold-handoff'], { cwd, columns, env: { NO_COLOR: '1' } });
    const words = stdout.slice(0, stdout.indexOf('\nWith the fault'));
    expect(words.split('\n').filter((line) => displayWidth(line) > columns)).toEqual([]);
  }
});

test.each([...documentKinds, 'model', 'report'])(
  'the schema of %s is a JSON Schema, in both languages',
  async (kind) => {
    for (const language of languages) {
      const { code, stdout, stderr } = await call(['schema', kind, '--language', language], { cwd });
      expect([code, stderr]).toEqual([0, '']);
      expect(JSON.parse(stdout)).toMatchObject({ $schema: expect.stringContaining('json-schema.org') });
    }
  },
);

test.each([
  'explain constructor',
  'explain __proto__',
  'explain ../../package',
  'schema ../../package',
  'schema __proto__',
  'schema journey.schema.json',
])('journey %s is refused, and nothing else is read', async (line) => {
  const { code, stdout, stderr } = await call(line.split(' '), { cwd: folderWith() });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^✗ There is no (?:rule|schema) “[^”]+”\.\n→ .*lists them all\.\n$/);
});
