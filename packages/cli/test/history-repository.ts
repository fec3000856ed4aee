import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { journeyPath, journeyWith, repositoryWith, type TestRepository } from './diff-repository.js';
import { folderWith, workspaceFiles } from './folder.js';

/** Words of the journey, and what stands there instead. */
export type Edit = readonly [from: string, to: string];

/** A repository whose journey is edited again and again; each edit builds on those before it. */
export interface Written extends TestRepository {
  /** Edits the journey and commits it, under a name and on a day. */
  edit(author: string, day: string, ...edits: readonly Edit[]): string;
  /** Commits whatever stands there. */
  save(author: string, day: string, says?: string): string;
  /** The journey as it is now. */
  journey(): string;
}

/** A repository with the workspace of `journey init`, by Ada on the first of January. */
export function writtenRepository(path = journeyPath): Written {
  const made = repositoryWith({});
  const save = (author: string, day: string, says = 'A step') => {
    made.git('add', '--all');
    const who = ['-c', `user.name=${author}`];
    made.git(...who, 'commit', '--quiet', '--allow-empty', `--date=${day}T12:00:00Z`, '--message', says);
    return made.git('rev-parse', 'HEAD').slice(0, 7);
  };
  made.write({ ...workspaceFiles(), [journeyPath]: undefined, [path]: journeyWith() });
  save('Ada', '2026-01-01');
  const journey = () => readFileSync(join(made.folder, path), 'utf8');
  return {
    ...made,
    save,
    journey,
    edit(author, day, ...edits) {
      const text = edits.reduce((changed, [from, to]) => {
        if (!changed.includes(from)) throw new Error(`The journey does not say ${from}.`);
        return changed.replace(from, to);
      }, journey());
      made.write({ [path]: text });
      return save(author, day);
    },
  };
}

/** A git that writes down how it is called, and then is git. */
export function countingGit(): { readonly path: string; calls(): readonly string[] } {
  const real = execFileSync('bash', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const folder = folderWith({ calls: '', git: `#!/bin/sh\necho "$@" >> "$(dirname "$0")/calls"\nexec ${real} "$@"\n` });
  chmodSync(join(folder, 'git'), 0o755);
  return {
    path: `${folder}:${process.env.PATH}`,
    calls: () => readFileSync(join(folder, 'calls'), 'utf8').split('\n').filter(Boolean),
  };
}

/** Commits states of files, each as a whole edit, in one process of git. */
export function importCommits(folder: string, states: readonly Readonly<Record<string, string>>[]): void {
  const commits = states.map((files, index) => {
    const changed = Object.entries(files).map(
      ([path, text]) => `M 644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
    );
    const head = `commit refs/heads/main\ncommitter Test <t@example.com> ${1_770_000_000 + index * 60} +0000\ndata 0\n\n`;
    return head + (index === 0 ? 'from refs/heads/main^0\n' : '') + changed.join('');
  });
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: folder, input: commits.join('') });
  execFileSync('git', ['reset', '--quiet', '--hard'], { cwd: folder });
}
