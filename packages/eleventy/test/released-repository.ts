import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSources } from '@journey-as-code/core/node';
import { inVersion0 } from '../../core/test/version-0.js';
import { ownWorkspace } from './site-pages.js';

/** A repository whose journeys were released again and again. */
export interface ReleasedRepository {
  readonly folder: string;
  /** The folder of its journeys. */
  readonly workspace: string;
  git(...args: readonly string[]): string;
  /** Replaces words of a file in the working tree, which must be there. */
  edit(path: string, ...changes: readonly (readonly [from: string | RegExp, to: string])[]): void;
  write(path: string, text: string): void;
  /** Commits the working tree on a day, and tags it. */
  release(version: string, day: string, message?: string): void;
}

const purchase = 'journeys/shop/shoe-purchase.journey.yaml';
const target = 'journeys/shop/shoe-purchase-target.journey.yaml';

/** An empty repository on branch `main`, in a folder that does not exist yet. */
export function emptyRepository(folder: string): ReleasedRepository {
  mkdirSync(folder, { recursive: true });
  const repository = repositoryIn(folder);
  repository.git('init', '-q', '-b', 'main');
  return repository;
}

/** The repository that stands in a folder. */
export function repositoryIn(folder: string): ReleasedRepository {
  const run = (env: NodeJS.ProcessEnv, args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const git = (...args: readonly string[]) => run({}, args);
  const at = (path: string) => join(folder, path);
  return {
    folder,
    workspace: at('journeys'),
    git,
    edit(path, ...changes) {
      let text = readFileSync(at(path), 'utf8');
      for (const [from, to] of changes) {
        const next = text.replace(from, to);
        if (next === text) throw new Error(`${path} does not hold ${from}.`);
        text = next;
      }
      writeFileSync(at(path), text);
    },
    write(path, text) {
      mkdirSync(join(at(path), '..'), { recursive: true });
      writeFileSync(at(path), text);
    },
    release(version, day, message) {
      const then = { GIT_AUTHOR_DATE: `${day}T10:00:00Z`, GIT_COMMITTER_DATE: `${day}T10:00:00Z` };
      run(then, ['add', '-A']);
      run(then, ['commit', '-q', '--allow-empty', '-m', version]);
      run(then, ['tag', ...(message === undefined ? [] : ['-a', '-m', message]), `journeys@${version}`]);
    },
  };
}

/** The releases that can be read, newest first. */
export const readableReleases = [
  '2.1.0',
  '2.0.0',
  '1.5.0',
  '1.5.0-rc.1',
  '1.4.0',
  '1.3.1',
  '1.3.0',
  '1.2.1',
  '1.1.0',
  '1.0.0',
];

/**
 * The examples, released twelve times in two years: things are renamed, moved and removed, the first is
 * written in an older version of the model, one is broken, one is made on another branch, and one was tagged before there
 * were journeys. Two more tags are no releases.
 */
export function releasedRepository(folder: string): ReleasedRepository {
  const repository = emptyRepository(folder);
  const { git, edit, write, release } = repository;
  write('README.md', '# Shop\n');
  release('0.1.0', '2024-01-10');
  cpSync(ownWorkspace, repository.workspace, { recursive: true });
  for (const later of ['adopting', 'package.json']) {
    rmSync(join(repository.workspace, later), { recursive: true });
  }
  write('journeys/CHANGELOG.md', changelog());
  edit('journeys/journey.config.yaml', [/$/, 'site:\n  url: https://cx.example/journeys/\n']);
  const written = readSources(repository.workspace);
  for (const { path, content } of inVersion0(written)) write(`journeys/${path}`, textOf(content));
  release('1.0.0', '2024-02-10', 'The first journeys of the shop');
  for (const { path, content } of written) write(`journeys/${path}`, textOf(content));
  edit(
    purchase,
    ['- id: consideration', '- id: choosing\n    formerly: [consideration]'],
    ['[consideration/', '[choosing/'],
  );
  release('1.1.0', '2024-03-10');
  edit(purchase, ['owner: marketing', 'owner: nobody']);
  release('1.2.0', '2024-04-10', 'Broken: nobody answers for it');
  edit(purchase, ['owner: nobody', 'owner: marketing']);
  const chat = /\n {10}- id: presales-chat\n(?: {12}.*\n)+/;
  const [moved = ''] = chat.exec(readFileSync(join(folder, purchase), 'utf8')) ?? [];
  edit(
    purchase,
    [chat, '\n'],
    [
      /(?= {6}- id: chooses-size\n)/,
      `${moved.slice(1).replace(/(presales-chat\n)/, '$1            formerly: [shoe-purchase:choosing/chooses-size/presales-chat, shoe-purchase:consideration/chooses-size/presales-chat]\n')}`,
    ],
  );
  release('1.2.1', '2024-05-10');
  edit('journeys/.journey/accepted.yaml', [/[\s\S]*/, 'accepted: []\n']);
  edit(
    purchase,
    [/ {8}touchpoints:\n {10}- id: support-email\n(?: {12}.*\n)+/, ''],
    [
      /- id: after-hours-silence\n(.*\n)(.*\n) {4}at: .*/,
      '- id: after-hours-silence\n$1$2    at: [purchase/asks-support]',
    ],
    ['touchpoint: purchase/asks-support/support-email', 'touchpoint: purchase/pays/checkout'],
  );
  edit('journeys/metrics/first-response-time.csv', [/^.*support-email.*\n/gm, '']);
  release('1.3.0', '2024-06-10');
  git('checkout', '-q', '-b', 'maintained');
  edit(purchase, ['Buy running shoes online', 'Buy running shoes on the web']);
  release('1.3.1', '2024-10-10', 'Only words');
  git('checkout', '-q', 'main');
  cpSync(join(ownWorkspace, 'adopting'), join(repository.workspace, 'adopting'), { recursive: true });
  release('1.4.0', '2024-07-10', 'How teams adopt this tool');
  edit(purchase, ['score: -2\n', 'score: -1\n']);
  release('1.5.0-rc.1', '2024-08-10');
  edit(purchase, ['severity: critical', 'severity: high']);
  release('1.5.0', '2024-09-10');
  edit(purchase, ['id: shoe-purchase\n', 'id: buy-shoes\nformerly: [shoe-purchase]\n']);
  edit(target, ['improves: shoe-purchase', 'improves: buy-shoes']);
  edit('journeys/metrics.yaml', ['journey: shoe-purchase,', 'journey: buy-shoes,']);
  release('2.0.0', '2024-11-10', 'Journeys are called after what people do');
  edit('journeys/metrics.yaml', ['value: 45, by', 'value: 50, by']);
  release('2.1.0', '2025-01-10');
  git('tag', 'journeys@3.0.0', 'HEAD:journeys');
  git('tag', 'journeys@next');
  return repository;
}

const textOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? content : Buffer.from(content).toString();

function changelog(): string {
  return `# journeys

## 2.1.0

### Minor Changes

- 1a2b3c4d: NPS is to reach 50, and <b>not</b> 45.

## 1.5.0

### Patch Changes

- 9f8e7d6c: 钱包缺失的严重程度降为“高”。

## 1.1.0

### Minor Changes

- 0a1b2c3d: “Consideration” is called “Choosing” in addresses.

  Old links lead on.
`;
}
