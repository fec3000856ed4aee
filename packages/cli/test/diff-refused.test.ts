import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { gitIn, journeyPath, journeyWith, repositoryWith } from './diff-repository.js';
import { folderWith, workspaceFiles, workspaceWith } from './folder.js';
import { expectRefusal } from './refused.js';

const elsewhere = 'Run it in one, or compare two folders: journey diff --from old --to new';

test.each<[line: string, message: string, next: string]>([
  ['topic', 'There is no commit “topic” in this repository.', 'git branch --all and git tag list the names there are.'],
  [
    'main...origin/topic',
    'There is no commit “origin/topic” in this repository.',
    'If it is a branch of origin: git fetch origin topic:refs/remotes/origin/topic',
  ],
  [
    'HEAD:journeys',
    'There is no commit “HEAD:journeys” in this repository.',
    'git branch --all and git tag list the names there are.',
  ],
  ['-- --output=x', '“--output=x” is no commit: no name of one begins with “-”.', 'Options stand before --.'],
  ['main...--help-me', '“--help-me” is no commit: no name of one begins with “-”.', 'Options stand before --.'],
  ['-x', 'journey diff has no option -x.', 'journey diff --help shows how it is used.'],
  ['main topic', 'journey diff does not know what to do with “topic”.', 'journey diff --help shows how it is used.'],
  [
    'HEAD..HEAD --dir nowhere',
    'There is no workspace in nowhere at HEAD: no journey.config.yaml, nor journeys/journey.config.yaml.',
    'Name the folder that it has there: --dir FOLDER',
  ],
  [
    '--dir nowhere',
    'There is no folder nowhere.',
    'Name the folder of your journeys. journey init makes a new workspace.',
  ],
  [
    'HEAD..HEAD --base-dir ../elsewhere',
    '../elsewhere stands outside of the repository.',
    'Name a folder in it, or compare two folders: --from and --to.',
  ],
  [
    '--from nowhere --to journeys',
    'There is no folder nowhere.',
    'Name the folder of your journeys. journey init makes a new workspace.',
  ],
  ['--from journeys', 'Two folders are compared: --from and --to.', 'journey diff --from old --to new'],
  [
    'main --from journeys --to journeys',
    'main names something in a repository, and --from and --to name folders.',
    'Give a range, or two folders: journey diff --from old --to new',
  ],
  ['--fail-on info', '--fail-on takes breaking, notable or never, not “info”.', ''],
  [
    '--contract link',
    '--contract takes links, references, model, experience or accountability, not “link”.',
    'Did you mean links?',
  ],
  ['--as-of soon', '--as-of soon is no date.', 'Write a day as YYYY-MM-DD: --as-of 2026-01-31'],
])('journey diff %s is refused in one sentence', async (line, message, next) => {
  const { folder } = repositoryWith();
  await expectRefusal(['diff', ...line.split(' ')], { cwd: folder }, next === '' ? [message] : [message, next]);
});

test('without git, without a repository, without a commit', async () => {
  const { folder } = repositoryWith();
  await expectRefusal(['diff'], { cwd: folder, env: { PATH: '/nonexistent' } }, [
    'git is not installed, or not on the PATH.',
    'Install it, or compare two folders: --from and --to.',
  ]);
  const cwd = workspaceWith();
  await expectRefusal(['diff'], { cwd }, ['There is no git repository here.', elsewhere]);
  gitIn(cwd, 'init', '--quiet');
  const none = 'There is something to compare after the first one.';
  await expectRefusal(['diff'], { cwd }, ['The repository has no commit yet.', none]);
  await expectRefusal(['diff', 'HEAD'], { cwd }, ['The repository has no commit yet.', none]);
});

test('a repository of somebody else is not read', async () => {
  const { folder } = repositoryWith();
  await expectRefusal(['diff'], { cwd: folder, env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } }, [
    `git does not trust the repository ${folder}, since somebody else owns it.`,
    `If you do: git config --global --add safe.directory ${folder}`,
  ]);
});

test('where no default branch can be told, one is asked for', async () => {
  const { folder, git } = repositoryWith();
  git('branch', '--move', 'trunk');
  await expectRefusal(['diff'], { cwd: folder }, [
    'It cannot be told which branch is the default one: there is no origin/HEAD, main or master.',
    'Name what to compare with: journey diff BRANCH',
  ]);
});

test('a shallow clone without a merge base is told which command fetches it', async () => {
  const origin = repositoryWith();
  origin.git('checkout', '--quiet', '-b', 'topic');
  origin.commit({ 'one.txt': 'One' });
  origin.git('checkout', '--quiet', 'main');
  origin.commit({ 'two.txt': 'Two' });
  const cwd = folderWith();
  gitIn(cwd, 'clone', '--quiet', '--depth=1', '--no-single-branch', `file://${origin.folder}`, 'clone');
  await expectRefusal(['diff', 'main...origin/topic'], { cwd: join(cwd, 'clone') }, [
    'main and origin/topic have no commit in common in this clone: it is shallow.',
    'git fetch --unshallow fetches the history; git fetch --deepen=100 fetches a part of it.',
  ]);
});

test('branches without a common history are told of two dots', async () => {
  const { folder, git, commit } = repositoryWith();
  git('checkout', '--quiet', '--orphan', 'other');
  commit({ 'one.txt': 'One' });
  await expectRefusal(['diff', 'main...other'], { cwd: folder }, [
    'main and other have no history in common.',
    'Two dots compare them as they are: A..B',
  ]);
});

test('a partial clone is told which command fetches what it lacks, and fetches nothing itself', async () => {
  const origin = repositoryWith();
  origin.commit({ [journeyPath]: journeyWith(['score: -1.5', 'score: -2']) });
  origin.git('config', 'uploadpack.allowFilter', 'true');
  const cwd = folderWith();
  gitIn(cwd, 'clone', '--quiet', '--filter=blob:none', `file://${origin.folder}`, 'clone');
  await expectRefusal(['diff', 'HEAD~1..HEAD'], { cwd: join(cwd, 'clone') }, [
    'This clone is partial: it lacks files that are needed.',
    'git fetch --refetch --no-filter origin fetches them.',
  ]);
});

test('a bare repository has no working tree to compare', async () => {
  const cwd = folderWith();
  gitIn(cwd, 'clone', '--quiet', '--bare', repositoryWith().folder, 'bare.git');
  await expectRefusal(['diff', 'main'], { cwd: join(cwd, 'bare.git') }, [
    'There is no working tree here to compare: the repository is bare.',
    'Name two commits: journey diff A...B',
  ]);
});

test('no workspace on head is told, whether or not there was one on base', async () => {
  const { folder, git } = repositoryWith();
  git('rm', '-r', '--quiet', 'journeys');
  git('commit', '--quiet', '--message', 'Gone');
  const next = 'Name the folder that it has there: --dir FOLDER';
  for (const base of ['HEAD~1', 'HEAD']) {
    await expectRefusal(['diff', `${base}..HEAD`], { cwd: folder }, [
      'There is no workspace in this folder at HEAD: no journey.config.yaml, nor journeys/journey.config.yaml.',
      next,
    ]);
  }
  await expectRefusal(['diff', 'HEAD~1'], { cwd: folder }, [
    'There is no workspace in this folder: no journey.config.yaml, nor journeys/journey.config.yaml.',
    'Name the folder that holds one. journey init makes a new workspace.',
  ]);
});

test('a repository that is damaged is told in git’s words', async () => {
  const { folder, git } = repositoryWith(workspaceFiles({ 'journeys/deep/x.yaml': 'kind: teams' }));
  const tree = git('rev-parse', 'HEAD:journeys/deep');
  rmSync(join(folder, '.git/objects', tree.slice(0, 2), tree.slice(2)));
  await expectRefusal(['diff', 'HEAD..HEAD'], { cwd: folder }, [
    `git could not read the repository: Could not read ${tree}.`,
    'git fsck tells more.',
  ]);
});
