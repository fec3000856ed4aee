import { fileURLToPath } from 'node:url';
import { buildWorkspace, checkWorkspace, readDocument, readWorkspace, toJSON } from '@journey-as-code/core';
import { readSources } from '@journey-as-code/core/node';
import { expect, test } from 'vitest';
import { rememberingReader } from './remember.js';

const sources = readSources(fileURLToPath(new URL('../../../../journeys', import.meta.url)));
const seen = (read = readDocument) => {
  const workspace = buildWorkspace(readWorkspace(sources, read));
  return { model: toJSON(workspace), found: checkWorkspace(workspace, { asOf: '2025-04-20' }) };
};

test('what is remembered gives the same workspace and the same findings, however often it is used', () => {
  const read = rememberingReader();
  const fresh = seen();
  expect(seen(read)).toEqual(fresh);
  expect(seen(read)).toEqual(fresh);
});

test('a file is read again when the workspace has come to another version of the model', () => {
  const read = rememberingReader();
  const source = { path: 'teams.yaml', content: 'kind: teams\nitems: [{ id: a, title: A }]' };
  const older = read(source, { schemaVersion: 0 });
  expect(older.problems).toEqual([]);
  expect(read(source, { schemaVersion: 0 })).toBe(older);
  expect(read(source, { schemaVersion: 1 }).problems).not.toEqual([]);
});

test('a file is read again when it has changed, and only then', () => {
  const read = rememberingReader();
  const source = { path: 'a.yaml', content: 'kind: persona' };
  const first = read(source);
  expect(read({ ...source })).toBe(first);
  expect(read({ ...source, content: new TextEncoder().encode('kind: persona') })).toBe(first);
  expect(read({ ...source, content: 'kind: journey' })).not.toBe(first);
  expect(read({ ...source, path: 'b.yaml' })).not.toBe(first);
});
