import { boolean, assert as holds, infiniteStream, property } from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../src/check.js';
import { diff } from '../src/diff/index.js';
import { buildWorkspace } from '../src/model/build.js';
import { readSources } from '../src/node.js';
import type { SourceFile } from '../src/parse/parsed-file.js';
import { readWorkspace } from '../src/read-workspace.js';
import { toJSON } from '../src/to-json.js';
import { inVersion0 } from './version-0.js';

const sources = readSources(new URL('../../../journeys', import.meta.url).pathname);
const workspaceOf = (files: readonly SourceFile[]) => buildWorkspace(readWorkspace(files));
const model = JSON.stringify(toJSON(workspaceOf(sources)));
const older = inVersion0(sources);

test('the examples have hundreds of keys that were called otherwise: as they are, nobody could read them', () => {
  const unread = older.map(({ path, content }) => ({
    path,
    content: `${content}`.replace('schemaVersion: 0', 'schemaVersion: 1'),
  }));
  const found = (id: string) => check(unread).diagnostics.filter((one) => one.id === id);
  expect(found('schema/required').length).toBeGreaterThan(100);
  const text = older.map(({ content }) => content).join('');
  for (const key of ['title', 'emotion', 'level']) expect(text).toMatch(new RegExp(`[{ ]${key}: `));
});

test('what version 0 wrote is the same model, whichever keys were rewritten already', () => {
  expect(JSON.stringify(toJSON(workspaceOf(older)))).toBe(model);
  holds(
    property(infiniteStream(boolean()), (chosen) => {
      const mixed = inVersion0(sources, () => chosen.next().value);
      return JSON.stringify(toJSON(workspaceOf(mixed))) === model;
    }),
    { numRuns: 10 },
  );
});

test('the same is found in it, at the same words, and which version it is in', () => {
  const found = (files: readonly SourceFile[]) =>
    check(files, { asOf: '2025-04-20' }).diagnostics.map(({ id, message, file, range, subject }) => {
      const text = files.find(({ path }) => path === file)?.content;
      const line = new TextDecoder()
        .decode(typeof text === 'string' ? new TextEncoder().encode(text) : text)
        .split('\n')[range.startLine - 1];
      const end = range.endLine === range.startLine ? range.endColumn - 1 : undefined;
      return JSON.stringify([id, message, file, subject, range.startLine, line?.slice(range.startColumn - 1, end)]);
    });
  const now = new Set(found(sources));
  const then = found(older).filter((one) => !now.delete(one));
  expect([...now]).toEqual([]);
  expect(then.map((one) => JSON.parse(one).slice(0, 3))).toEqual([
    [
      'old-schema-version',
      'The files are written in version 0 of the model; the current one is 1.',
      'journey.config.yaml',
    ],
  ]);
});

test('rewritten from one version to the other, nothing has changed', () => {
  const [base, head] = [workspaceOf(older), workspaceOf(sources)];
  for (const { changes, notes } of [diff(base, head), diff(head, base)])
    expect({ changes, notes }).toEqual({ changes: [], notes: [] });
});

test('the same text says something else in another version', () => {
  const config = (version: number) => ({ path: 'journey.config.yaml', content: `schemaVersion: ${version}\nname: A` });
  const journey = {
    path: 'a.journey.yaml',
    content: `kind: journey
id: a
name: A
personas: [p]
owner: t
goal: G
stages:
  - { id: s, name: S, lifecycle: use, owner: t, steps: [{ id: x, name: X, emotion: { score: 1 } }, { id: y, name: Y }] }
`,
  };
  const { changes } = diff(workspaceOf([config(0), journey]), workspaceOf([config(1), journey]));
  expect(changes.map(({ id, subject }) => [id, subject.path])).toEqual([['step-feeling-cleared', 'a:s/x']]);
});
