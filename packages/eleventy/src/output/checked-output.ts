import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, resolve, sep } from 'node:path';
import { BuildRefused } from '../errors.js';
import { foreignFiles, isOurs } from './manifest.js';

const elsewhere = 'Name a folder that does not exist yet, or one that an earlier build wrote: --out _site';

/** The folder a site may be written to, as a real and absolute path. Refuses every folder whose content could be lost. */
export function checkedOutput(output: string, workspace: string): string {
  const refuse = (why: string, next = elsewhere): never => {
    throw new BuildRefused(`Refused to write the site to ${output}: ${why}.`, next);
  };
  const asked = resolve(output);
  const entry = lstatSync(asked, { throwIfNoEntry: false });
  if (entry?.isSymbolicLink()) refuse('it is a symbolic link', 'Name the folder that it leads to.');
  if (entry && !entry.isDirectory()) refuse('it is not a folder');

  const folder = realPlace(asked);
  if (parse(folder).root === folder) refuse('it is the root of the file system');
  if (covers(folder, realPlace(homedir()))) refuse('it is the home folder, or above it');
  if (covers(folder, realPlace(workspace))) refuse('it is the workspace, or above it');
  if (covers(folder, realPlace(process.cwd()))) refuse('it is the working folder, or above it');
  const reserved = folder.split(sep).find((part) => /^(?:\.git|node_modules)$/i.test(part));
  if (reserved !== undefined) refuse(`it is inside ${reserved}`);
  if (!entry) return folder;

  if (existsSync(join(folder, '.git'))) refuse('it is a repository');
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) {
    refuse('it is a mount point', `Name a folder inside it: ${join(output, 'site')}`);
  }
  if (!isOurs(folder)) refuse('it holds files that no build wrote');
  const foreign = foreignFiles(folder);
  if (foreign.length > 0) {
    const more = foreign.length > 1 ? `, and ${foreign.length - 1} more` : '';
    refuse(`it holds ${foreign[0]}${more}, which no build wrote`, 'Move what you want to keep out of it.');
  }
  return folder;
}

/** Where a path really is: links resolved in the part that exists. */
function realPlace(path: string): string {
  const missing: string[] = [];
  let there = resolve(path);
  while (!existsSync(there)) {
    missing.unshift(basename(there));
    there = dirname(there);
  }
  return join(realpathSync.native(there), ...missing);
}

function covers(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
