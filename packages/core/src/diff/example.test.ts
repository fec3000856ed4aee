import { describe, expect, test } from 'vitest';
import { buildWorkspace } from '../model/build.js';
import type { Workspace } from '../model/workspace.js';
import type { SourceFile } from '../parse/parsed-file.js';
import { readWorkspace } from '../read-workspace.js';
import { diff } from './diff.js';
import { type Example, exampleOf } from './example.js';
import { changeKinds } from './taxonomy.js';

const workspaceOf = (files: readonly SourceFile[]): Workspace => buildWorkspace(readWorkspace(files));
const examples = [...changeKinds.keys()].map((id): [string, Example] => {
  const example = exampleOf(id);
  if (example === undefined) throw new Error(`${id} has no example.`);
  return [id, example];
});
/** What a required field lost; only a file that the schema refuses can say so. */
const faulty = new Set(['journey-owner-set', 'journey-owner-cleared', 'stage-owner-set', 'stage-owner-cleared']);

/** What hurts or pleases in another journey is at another place. */
const along: Readonly<Record<string, readonly string[]>> = {
  'pain-point-moved': ['pain-point-place-added', 'pain-point-place-removed'],
  'delight-moved': ['delight-place-added', 'delight-place-removed'],
};

describe('the examples', () => {
  const compared = examples.map(([id, { base, head }]) => {
    const sides = [workspaceOf(base), workspaceOf(head)] as const;
    const [en, zh] = [diff(...sides), diff(...sides, { language: 'zh-CN' })];
    return { id, sides, en, zh };
  });

  test('each makes the one change that it is an example of, in the thing that it is about', () => {
    const wrong = compared
      .map(({ id, en }) => ({ id, found: en.changes.map((change) => change.id) }))
      .filter(({ id, found }) => found.toSorted().join() !== [id, ...(along[id] ?? [])].join());
    expect(wrong).toEqual([]);
  });

  test('are files as the schema allows them, but where a thing must have an owner', () => {
    const wrong = compared.filter(({ id, sides, en }) => {
      const isFaulty = sides.some(({ documents }) =>
        documents.some(({ faults, problems }) => faults || problems.length),
      );
      return isFaulty !== faulty.has(id) || en.notes.length > 0 !== faulty.has(id);
    });
    expect(
      wrong.map(({ id, sides }) => [id, sides.flatMap(({ documents }) => documents.flatMap((d) => d.problems))]),
    ).toEqual([]);
  });

  test('are told in both languages, with every value filled in', () => {
    const wrong = compared
      .flatMap(({ id, en, zh }) => [...en.changes, ...zh.changes].map(({ message }) => ({ id, message })))
      .filter(({ message }) =>
        /[{}]|“”|: ?[.。]|：[。]|undefined|\[object|NaN|\(was \)|[:：]\s*(?:→|$)|→\s*[.。]/.test(message),
      );
    expect(wrong).toEqual([]);
  });
});
