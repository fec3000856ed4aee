import { blameOf, buildWorkspace, historyOf, readWorkspace, type State } from '@journey-as-code/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { journeyPath, journeyWith } from './diff-repository.js';
import { workspaceFiles } from './folder.js';
import { type Edit, writtenRepository } from './history-repository.js';

const moved = 'journeys/more/book-appointment.journey.yaml';
const stage: Edit = ['  - id: book\n', '  - id: booking\n    formerly: [book]\n'];
const at: Edit = ['at: [book/', 'at: [booking/'];
const step: Edit = ['- id: calls-reception\n', '- id: rings\n        formerly: [calls-reception]\n'];
const undeclared: Edit = ['- id: calls-reception\n', '- id: rings\n'];
const score: Edit = ['score: -1.5', 'score: -2'];
const teams = `${workspaceFiles()['journeys/teams.yaml']}`;

/** States of the journey and its teams that follow each other in any order. */
const journeys: readonly (readonly Edit[])[] = [
  [],
  [score],
  [stage, at],
  [stage, at, score],
  [step],
  [undeclared],
  [step, score],
  [['kind: journey', 'kind: [']],
];
const allTeams = [
  teams,
  teams.replace('id: reception', 'id: desk\n    formerly: [reception]'),
  teams.replace('Web team', 'Web'),
];

test('reading only what differs tells the same as reading everything', { timeout: 120_000 }, async () => {
  const states = fc.array(fc.tuple(fc.nat(journeys.length - 1), fc.nat(allTeams.length - 1), fc.boolean()), {
    minLength: 1,
    maxLength: 6,
  });
  const property = fc.asyncProperty(states, async (picked) => {
    const { folder, write, save, git } = writtenRepository();
    const past: State[] = [];
    const note = (label: string, files: Readonly<Record<string, string>>) => {
      const sources = Object.entries(files).map(([path, content]) => ({
        path: path.replace('journeys/', ''),
        content,
      }));
      past.push({ label, workspace: buildWorkspace(readWorkspace(sources)) });
    };
    const first = Object.entries(workspaceFiles()).filter(([path]) => path.startsWith('journeys/'));
    let files: Readonly<Record<string, string>> = Object.fromEntries(first);
    note(git('rev-parse', '--short=7', 'HEAD'), files);
    for (const [index, team, isMoved] of picked) {
      const [path = '', old = ''] = isMoved ? [moved, journeyPath] : [journeyPath, moved];
      const { [old]: former, ...others } = files;
      files = {
        ...others,
        [path]: journeyWith(...(journeys[index] ?? [])),
        'journeys/teams.yaml': allTeams[team] ?? '',
      };
      write({ ...files, ...(former !== undefined && { [old]: undefined }) });
      const before = git('rev-parse', 'HEAD');
      git('add', '--all');
      if (git('diff', '--cached', '--name-only') === '') continue;
      const id = save('Bo', '2026-01-02');
      if (git('rev-parse', 'HEAD') !== before) note(id, files);
    }
    for (const thing of [
      { kind: 'journey', path: 'book-appointment' },
      { kind: 'step', path: 'book-appointment:book/calls-reception' },
      { kind: 'step', path: 'book-appointment:book/rings' },
      { kind: 'team', path: 'reception' },
    ]) {
      const args = [thing.path, '--kind', thing.kind, '--format', 'json'];
      const { stdout } = await call(['history', ...args], { cwd: folder });
      // A name that it had is asked for by the one that it has.
      const asked = stdout === '' ? thing : { ...thing, path: pathIn(stdout) };
      const expected = historyOf(past, asked, { inside: true }).map(({ state, what, subject, changes }) =>
        [state.label, what, subject.path, ...changes.map(({ fingerprint }) => fingerprint)].join(' '),
      );
      expect([asked.path, stdout === '' ? [] : tellingsIn(stdout)]).toEqual([asked.path, expected]);
      const blamed = blameOf(past, asked).map(({ field, value, state }) => [state.label, field, value]);
      if (blamed.length === 0) continue;
      const blame = await call(['blame', thing.path, '--kind', thing.kind, '--alone', '--format', 'json'], {
        cwd: folder,
      });
      expect(fieldsIn(blame.stdout)).toEqual(blamed);
    }
  });
  await fc.assert(property, { seed: 5, numRuns: 12 });
});

function pathIn(json: string): string {
  const { path }: { readonly path: string } = JSON.parse(json);
  return path;
}

function tellingsIn(json: string): readonly string[] {
  interface Entry {
    readonly commit: string;
    readonly what: string;
    readonly path: string;
    readonly changes: readonly { readonly fingerprint: string }[];
  }
  const { entries }: { readonly entries: readonly Entry[] } = JSON.parse(json);
  return entries.map(({ commit, what, path, changes }) =>
    [commit.slice(0, 7), what, path, ...changes.map(({ fingerprint }) => fingerprint)].join(' '),
  );
}

function fieldsIn(json: string): readonly unknown[] {
  interface Field {
    readonly commit: string;
    readonly field: string;
    readonly value?: unknown;
  }
  const { fields }: { readonly fields: readonly Field[] } = JSON.parse(json);
  return fields.map(({ commit, field, value }) => [commit.slice(0, 7), field, value]);
}
