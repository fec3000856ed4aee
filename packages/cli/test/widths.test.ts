import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { languages } from '@journey-as-code/core';
import { expect, test } from 'vitest';
import { displayWidth } from '../src/display-width.js';
import { call } from './call.js';
import { folderWith } from './folder.js';

const journeys = fileURLToPath(new URL('../../../journeys', import.meta.url));

/** This project's own journeys, with a fault on every line that names an owner and in every Chinese name. */
function faulty(): string {
  const cwd = folderWith();
  cpSync(journeys, cwd, { recursive: true });
  const paths = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.journey.yaml'),
  );
  for (const path of paths) {
    const text = readFileSync(join(cwd, path), 'utf8');
    const changed = text.replace(/owner: (?=\S)/g, 'owner: un').replace(/^( +)name: (?=\p{Script=Han})/gmu, '$1naem: ');
    writeFileSync(join(cwd, path), changed);
  }
  return cwd;
}

test.each([40, 80, 120].flatMap((columns) => languages.map((language) => [columns, language] as const)))(
  'in %i columns a report in %s breaks no line of its own',
  async (columns, language) => {
    const cwd = faulty();
    const args = ['check', '--as-of', '2026-01-31', '--language', language];
    const { stdout } = await call(args, { cwd, columns, env: { NO_COLOR: '1' } });
    const lines = stdout.trimEnd().split('\n').slice(0, -1);
    expect(lines.length).toBeGreaterThan(200);
    expect(stdout).toMatch(/│.*\p{Script=Han}/u);
    // Where a finding stands, the command that explains it, and the count at the end are for copying: they are never broken.
    const wide = lines.filter(
      (line) => displayWidth(line) > columns && !/^\S+:\d+:\d+ {2}|^ {2}journey explain /.test(line),
    );
    expect(wide).toEqual([]);
  },
);

test('only marks are coloured below a line, not the rule beside them', async () => {
  const { stdout } = await call(['check', '--as-of', '2026-01-31'], { cwd: faulty(), columns: 80 });
  const marks = stripVTControlCharacters(stdout).match(/^ +│ +\^+$/gm) ?? [];
  const coloured = stdout.split('\n').filter((line) => /^ +│ +.\[3\dm\^+.\[39m$/.test(line));
  expect(marks.length).toBeGreaterThan(20);
  expect(coloured).toHaveLength(marks.length);
});
