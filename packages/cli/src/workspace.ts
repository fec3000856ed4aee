import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configName, type Diagnostic } from '@journey-as-code/core';
import { commitDate } from '@journey-as-code/core/node';
import { type Argument, type Io, type Option, UsageError } from './command.js';
import { shownPath } from './shown-path.js';

/** Where a workspace stands. */
export interface Place {
  readonly folder: string;
  /** The folder as reports show it: relative to where the command runs, with forward slashes and one at the end. */
  readonly prefix: string;
}

/** The argument by which commands take a workspace. */
export const folderArgument = {
  name: 'folder',
  summary: `the workspace: a folder with a ${configName}, or with one in journeys below it`,
  otherwise: 'here',
} as const satisfies Argument;

/** The same as an option, where the arguments say something else. */
export const folderOption = {
  value: 'folder',
  summary: folderArgument.summary,
  otherwise: folderArgument.otherwise,
} as const satisfies Option;

/** The option that gives dates a day to be judged by. */
export const asOfOption = {
  value: 'date',
  summary: 'the day to judge by, YYYY-MM-DD',
  otherwise: 'that of the last commit',
} as const satisfies Option;

/**
 * Finds a workspace: the folder given, or the one the command runs in, or `journeys` below it. Throws a UsageError that
 * says what is missing.
 */
export function findWorkspace(given: string | undefined, { cwd }: Io): Place {
  const start = resolve(cwd, given ?? '.');
  const shown = given ?? 'this folder';
  const status = statSync(start, { throwIfNoEntry: false });
  if (!status) throw new UsageError(`There is no folder ${shown}.`, `Name the folder of your journeys. ${howToMake}`);
  if (!status.isDirectory()) throw new UsageError(`${shown} is a file.`, 'Name the folder that holds it.');
  const folder = [start, join(start, 'journeys')].find((one) => isThere(join(one, configName)));
  if (folder === undefined) {
    throw new UsageError(
      `There is no workspace in ${shown}: no ${configName}, nor journeys/${configName}.`,
      `Name the folder that holds one. ${howToMake}`,
    );
  }
  const prefix = shownPath(folder, cwd);
  return { folder, prefix: prefix === '.' ? '' : `${prefix}/` };
}

const howToMake = 'journey init makes a new workspace.';

/** Whether something has this path. A folder that may not be looked into is no answer: then the system's error is thrown. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return false;
    throw error;
  }
}

/** The day to judge by: the one given, else that of the last commit. Throws a UsageError for what is no date. */
export async function asOfDay(
  given: string | undefined,
  folder: string,
  timeZone: string,
): Promise<string | undefined> {
  if (given === undefined) return commitDate(folder, timeZone);
  const day = new Date(`${given}T00:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(given))
    return given;
  throw new UsageError(`--as-of ${given} is no date.`, 'Write a day as YYYY-MM-DD: --as-of 2026-01-31');
}

/** Findings with paths relative to where the command runs. */
export function fromHere(diagnostics: readonly Diagnostic[], prefix: string): readonly Diagnostic[] {
  return prefix === ''
    ? diagnostics
    : diagnostics.map((diagnostic) => ({ ...diagnostic, file: prefix + diagnostic.file }));
}
