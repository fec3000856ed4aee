import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../test/scratch.js';
import { BuildRefused } from '../errors.js';
import { checkedOutput } from './checked-output.js';
import { filesIn, writeManifest } from './manifest.js';

const scratch = scratchFolder();
const workspace = join(scratch, 'repository', 'journeys');
mkdirSync(join(scratch, 'repository', '.git', 'x'), { recursive: true });
mkdirSync(workspace);

const folder = (name: string, ...files: string[]) => {
  const path = join(scratch, name);
  mkdirSync(path, { recursive: true });
  for (const file of files) writeFileSync(join(path, file), 'mine');
  return path;
};
const refusal = (output: string) => {
  try {
    return checkedOutput(output, workspace);
  } catch (error) {
    if (!(error instanceof BuildRefused)) throw error;
    expect(error.next).not.toBe('');
    return error.message;
  }
};

test.each([
  ['/', 'it is the root of the file system'],
  [homedir(), 'it is the home folder, or above it'],
  [process.cwd(), 'it is the working folder, or above it'],
  [workspace, 'it is the workspace, or above it'],
  [join(scratch, 'repository'), 'it is the workspace, or above it'],
  [join(scratch, 'repository/.git/x'), 'it is inside .git'],
  [join(scratch, 'repository/node_modules/y'), 'it is inside node_modules'],
  ['/dev/shm', 'it is a mount point'],
])('%s is refused', (output, why) => {
  expect(refusal(output)).toBe(`Refused to write the site to ${output}: ${why}.`);
});

test('what the working folder stands in is refused, whatever else stands there', () => {
  expect(refusal(join(process.cwd(), '..'))).toMatch(/, or above it\.$|root of the file system\.$/);
});

test('a file, a link, another repository and a folder with files of its own are refused', () => {
  const full = folder('full', 'thesis.txt');
  symlinkSync(full, join(scratch, 'link'));
  symlinkSync(join(scratch, 'nowhere'), join(scratch, 'dangling'));
  folder('other/.git');
  expect(refusal(join(full, 'thesis.txt'))).toContain('it is not a folder');
  expect(refusal(join(scratch, 'link'))).toContain('it is a symbolic link');
  expect(refusal(join(scratch, 'dangling'))).toContain('it is a symbolic link');
  expect(refusal(join(scratch, 'other'))).toContain('it is a repository');
  expect(refusal(full)).toContain('it holds files that no build wrote');
  expect(filesIn(full)).toEqual(['thesis.txt']);
});

test('a link on the way does not hide the folder it leads to', () => {
  symlinkSync(join(scratch, 'repository'), join(scratch, 'alias'));
  expect(refusal(join(scratch, 'alias', 'journeys'))).toContain('it is the workspace, or above it');
});

test('a new folder, an empty one, one inside the workspace and one we built will do', () => {
  const built = folder('built', 'index.html');
  writeManifest(built);
  writeFileSync(join(built, '.DS_Store'), '');
  expect(refusal(built)).toBe(built);
  expect(refusal(folder('empty'))).toBe(join(scratch, 'empty'));
  expect(refusal(join(workspace, 'out', 'site'))).toBe(join(workspace, 'out', 'site'));
});

test('a file that somebody added to a built site is named', () => {
  const built = folder('added', 'index.html');
  writeManifest(built);
  folder('added', 'CNAME', 'note.txt');
  expect(refusal(built)).toBe(
    `Refused to write the site to ${built}: it holds CNAME, and 1 more, which no build wrote.`,
  );
});

test('a damaged manifest proves nothing', () => {
  const built = folder('damaged', 'index.html');
  writeFileSync(join(built, '.journey-site.json'), '{"files": "index.html"}');
  expect(refusal(built)).toContain('it holds files that no build wrote');
});
