import { expect, test } from 'vitest';
import { releaseFiles } from './files.js';

test('what several releases hold is one document, unless they are in several versions of the model', () => {
  const text = Buffer.from('kind: teams\nitems: [{ id: a, title: A }]');
  const files = releaseFiles({ load: async () => {}, of: () => text });
  const source = files.source({ path: 'teams.yaml', id: '1' });
  expect(files.source({ path: 'teams.yaml', id: '1' })).toBe(source);
  const [older, newer] = [files.read(source, { schemaVersion: 0 }), files.read(source, { schemaVersion: 1 })];
  expect([older.problems.length, newer.problems.length]).toEqual([0, 2]);
  expect(files.read(source, { schemaVersion: 0 })).toBe(older);
  expect(files.read(source, { schemaVersion: 1 })).toBe(newer);
});
