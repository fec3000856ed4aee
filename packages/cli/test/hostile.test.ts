import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '@journey-as-code/core';
import { reportOf } from '@journey-as-code/core';
import { oneLine, withoutCommands } from '@journey-as-code/core/escape';
import { describe, expect, test } from 'vitest';
import { hostile, readable } from '../../../test/hostile.js';
import { commandsIn } from '../../../test/workflow-log.js';
import { codeFrame } from '../src/formats/frame.js';
import { json } from '../src/formats/json.js';
import { pretty } from '../src/formats/pretty.js';
import { plain } from '../src/paint.js';
import { call } from './call.js';
import { folderWith, workspaceFiles, workspaceWith } from './folder.js';
import { screenOf } from './screen.js';

/** A finding in which a text stands everywhere. */
const finding = (text: string): Diagnostic => ({
  id: 'cold-handoff',
  severity: 'error',
  message: text,
  next: text,
  file: text,
  range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
  help: 'journey explain cold-handoff',
});
const context = {
  lineOf: (file: string) => file,
  paint: plain,
  columns: Number.POSITIVE_INFINITY,
  language: 'en',
} as const;
const report = (text: string) => reportOf([finding(text)], 1);

/** Signs without a look of their own: an emulator may drop them. */
const withoutInvisible = (text: string) =>
  text.replace(/\p{Default_Ignorable_Code_Point}|\p{Co}|\p{Cn}/gu, '').trimEnd();

describe.each(hostile)('$sort: $text', ({ text }) => {
  test('a terminal shows it, and does nothing else', async () => {
    const { lines, effects } = await screenOf(pretty.print(report(text), context), 6_000);
    expect(effects).toEqual([]);
    expect(lines.map(withoutInvisible)).toContain(withoutInvisible(`  → ${oneLine(text)}`));
    expect(lines.at(-2)).toBe('1 error in 1 file.');
  });

  test('a workflow log obeys none of it', () => {
    expect(commandsIn(withoutCommands(pretty.print(report(text), context)))).toEqual([]);
    expect(commandsIn(json.print(report(text), context))).toEqual([]);
  });

  test('JSON holds it as it is, with nothing that a terminal obeys', () => {
    const printed = json.print(report(text), context);
    expect(JSON.parse(printed)).toEqual(report(text));
    expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  });
});

/** Emulators differ in the room they give to joined, stacked and coloured signs; ours does not know the newest. */
const disputed = /\p{M}|\u200d|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u{1fae0}/u;

test.each([40, 80, 1_000])(
  'in %i columns, marks stand below what is meant, whatever stands before it',
  async (columns) => {
    const texts = hostile.map(({ text }) => text).filter((text) => !/[\n\rM]/.test(text) && !disputed.test(text));
    expect(texts.length).toBeGreaterThan(350);
    const frames = texts.map((text) => {
      const range = { startLine: 1, startColumn: text.length + 1, endLine: 1, endColumn: text.length + 6 };
      return codeFrame(`${text}MEANT behind`, range, columns);
    });
    const screen = await screenOf(frames.flat().join('\n'), 1_000);
    const marked = texts.filter((_, index) => {
      const from = screen.columnOf(2 * index, 'M');
      return from > 0 && from === screen.columnOf(2 * index + 1, '^');
    });
    expect(marked).toEqual(texts);
  },
);

test('texts that may stand in a file reach every report whole', async () => {
  const points = readable
    .filter(({ text }) => text.trim() !== '')
    .map(
      ({ text }, index) =>
        `  - { id: point-${index}, name: ${JSON.stringify(text)}, at: [nowhere-${index}], category: waiting }\n`,
    );
  const journey = `${workspaceFiles()['journeys/book-appointment.journey.yaml']}`;
  const cwd = workspaceWith({
    'journeys/book-appointment.journey.yaml': journey.replace('painPoints:\n', (line) => line + points.join('')),
  });
  const args = ['check', '--as-of', '2026-01-31'];
  const { stdout } = await call([...args, '--format', 'json'], { cwd });
  const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(stdout);
  expect(diagnostics.length).toBeGreaterThanOrEqual(points.length);
  expect(commandsIn(stdout)).toEqual([]);

  const shown = await call(args, { cwd });
  expect((await screenOf(shown.stdout, 200)).effects).toEqual([]);
  expect(commandsIn(withoutCommands(shown.stdout))).toEqual([]);
  const told = await call([...args, '--format', 'github'], { cwd });
  const most = (['error', 'warning', 'info'] as const).map((severity) =>
    Math.min(10, diagnostics.filter((one) => one.severity === severity).length),
  );
  expect(commandsIn(told.stdout)).toHaveLength(most.reduce((sum, count) => sum + count, 0));
});

test('names of files neither reach the terminal nor the log as anything but text', async () => {
  const cwd = folderWith(workspaceFiles());
  const names = hostile
    .map(({ text }) => `${text}.yaml`)
    .filter((name) => !/[/\0\p{Cs}]/u.test(name) && Buffer.byteLength(name) <= 255);
  for (const name of names) writeFileSync(join(cwd, 'journeys', name), 'kind: [\n');
  for (const args of [['check'], ['fmt', '--check']]) {
    const { stdout, stderr } = await call(args, { cwd });
    for (const text of [stdout, stderr]) {
      expect((await screenOf(text, 400)).effects).toEqual([]);
      expect(commandsIn(withoutCommands(text))).toEqual([]);
    }
  }
  const { stdout } = await call(['check', '--format', 'json'], { cwd });
  const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(stdout);
  expect(new Set(diagnostics.map(({ file }) => file))).toEqual(new Set(names.map((name) => `journeys/${name}`)));
});

test('drawings hold no command, and none that a terminal obeys', async () => {
  const journey = `${workspaceFiles()['journeys/book-appointment.journey.yaml']}`;
  const steps = readable
    .filter(({ text }) => text.trim() !== '')
    .map(({ text }, index) => `      - { id: step-${index}, name: ${JSON.stringify(text)}, feeling: { score: 1 } }\n`);
  const cwd = workspaceWith({
    'journeys/book-appointment.journey.yaml': journey.replace('    steps:\n', (line) => line + steps.join('')),
  });
  for (const format of ['mermaid', 'markdown']) {
    const { stdout } = await call(['render', '--format', format], { cwd });
    expect(stdout.length).toBeGreaterThan(10_000);
    expect(commandsIn(stdout)).toEqual([]);
    expect((await screenOf(stdout, 4_000)).effects).toEqual([]);
  }
});
