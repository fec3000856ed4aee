import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderWith, workspaceFiles } from './folder.js';

export const journeyPath = 'journeys/book-appointment.journey.yaml';

/** Files by path; undefined for one that is gone. */
type Files = Readonly<Record<string, string | undefined>>;

/** A repository with a workspace in `journeys`. */
export interface TestRepository {
  readonly folder: string;
  /** What git prints, without the line break at its end. */
  git(...args: readonly string[]): string;
  write(files: Files): void;
  /** Writes files and commits everything; gives the commit's id. */
  commit(files?: Files): string;
}

/** git with no settings but those of a repository, at one instant. */
export function gitIn(folder: string, ...args: readonly string[]): string {
  const instant = '2026-02-01T12:00:00Z';
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'init.defaultBranch=main'];
  const output = execFileSync('git', [...who, '-c', 'protocol.file.allow=always', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_DATE: instant,
      GIT_COMMITTER_DATE: instant,
    },
  });
  return output.trimEnd();
}

/** A new repository, whose first commit on `main` holds a workspace that passes, or the files given. */
export function repositoryWith(files: Files = workspaceFiles()): TestRepository {
  const folder = folderWith();
  const git = (...args: readonly string[]) => gitIn(folder, ...args);
  const write = (changed: Files) => {
    for (const [path, text] of Object.entries(changed)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (text === undefined) rmSync(join(folder, path));
      else writeFileSync(join(folder, path), text);
    }
  };
  const commit = (changed: Files = {}) => {
    write(changed);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'A step');
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet');
  commit(files);
  return { folder, git, write, commit };
}

/** The journey of the workspace with some words replaced. */
export function journeyWith(...replaced: readonly (readonly [from: string, to: string])[]): string {
  const journey = `${workspaceFiles()[journeyPath]}`;
  return replaced.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The journey does not say ${from}.`);
    return text.replace(from, to);
  }, journey);
}
