import { chmodSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gitIn } from '../diff-repository.js';
import { folderWith } from '../folder.js';

/** The folder of this repository. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

const standIn = fileURLToPath(new URL('gh.mjs', import.meta.url));

/** What of this repository its workflow needs. */
const parts = [
  '.github',
  'journeys',
  'package.json',
  ...['action.yml', 'action', 'comment', 'package.json'].map((name) => `packages/cli/${name}`),
];

/** A repository as GitHub would hold it: this one, as far as its workflow needs it. */
export function hostedRepository() {
  const folder = folderWith();
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  const git = (...args: readonly string[]) => gitIn(folder, ...args);
  git('init', '--quiet');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'A step');
    return git('rev-parse', 'HEAD');
  };
  return { folder, git, commit, main: commit() };
}

/** What `actions/checkout` does: all branches and one commit, or that commit alone. */
export function checkOut(from: string, ref: string, depth: string | undefined, workspace: string): void {
  const git = (...args: readonly string[]) => gitIn(workspace, ...args);
  git('init', '--quiet');
  git('remote', 'add', 'origin', from);
  if (depth === '0') git('fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*', ref);
  else git('fetch', '--quiet', '--depth=1', 'origin', ref);
  git('checkout', '--quiet', '--detach', ref);
}

/** Commands that come before all others: `gh` asks nobody, `npm` and `npx` install what is installed here. */
export function standIns(): string {
  const folder = folderWith();
  const command = (name: string, script: string) => {
    writeFileSync(join(folder, name), `#!/usr/bin/env bash\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  command('gh', `exec node '${standIn}' "$@"`);
  command(
    'npm',
    `case "$*" in
  ci | 'ci --ignore-scripts') ln -s '${root}node_modules' node_modules ;;
  'run build') ;;
  'install --silent --ignore-scripts --no-audit --no-fund --save-exact @journey-as-code/cli@'*)
    pwd >>"$STAND_IN_INSTALLS"; echo "\${!#}" >>"$STAND_IN_INSTALLS"
    ln -s '${root}node_modules' node_modules ;;
  *) exit 1 ;;
esac`,
  );
  command(
    'npx',
    `[[ $1 == journey ]] && shift && exec '${root}node_modules/.bin/journey' "$@"
[[ $1 == --yes ]] && echo "$2" >>"$STAND_IN_INSTALLS" && shift 2 && exec '${root}node_modules/.bin/journey' "$@"`,
  );
  return folder;
}
