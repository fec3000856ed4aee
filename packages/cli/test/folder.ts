import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { filesOf } from '../src/init/files.js';

/** A new folder with files in it, which goes when the test has ended. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'journey-command-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The files of a workspace that passes, by path: what `journey init` writes, and what else is named. */
export function workspaceFiles(others: Readonly<Record<string, string>> = {}): Record<string, string> {
  const made = filesOf({ language: 'en', ci: 'none', version: '1.0.0' });
  return { ...Object.fromEntries(made.map(({ path, text }) => [path, text])), ...others };
}

/** A folder with such a workspace in `journeys`. */
export function workspaceWith(others: Readonly<Record<string, string>> = {}): string {
  return folderWith(workspaceFiles(others));
}

/** Everything below a folder: each path with its sort and content, so that two states can be compared. */
export function stateOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths.map((path) => {
      const status = lstatSync(join(folder, path));
      if (status.isSymbolicLink()) return [path, `link to ${readlinkSync(join(folder, path))}`];
      if (!status.isFile()) return [path, status.isDirectory() ? 'folder' : 'other'];
      return [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ];
    }),
  );
}
