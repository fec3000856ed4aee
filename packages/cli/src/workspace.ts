import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { configName, type Diagnostic, type SourceFile } from '@journey-as-code/core';
import { commitDate, readSources } from '@journey-as-code/core/node';
import { type Io, UsageError } from './command.js';

/** The folder of a workspace, and what was read there. */
export interface Opened {
  readonly folder: string;
  /** The folder as reports show it: relative to where the command runs, with forward slashes and one at the end. */
  readonly prefix: string;
  readonly sources: readonly SourceFile[];
}

/**
 * Reads a workspace: the folder given, else the one the command runs in when it is a workspace, else `journeys` below
 * it. Throws a UsageError that says what is missing.
 */
export function openWorkspace(given: string | undefined, io: Io): Opened {
  const isWorkspace = (folder: string) => existsSync(join(folder, configName));
  const folder = resolve(io.cwd, given ?? (isWorkspace(io.cwd) ? '.' : 'journeys'));
  const shown = relative(io.cwd, folder).replaceAll('\\', '/') || '.';
  if (!existsSync(folder)) {
    throw new UsageError(
      `There is no folder ${shown}.`,
      'Name the folder of your journeys, or make one: journey init journeys',
    );
  }
  if (!statSync(folder).isDirectory()) throw new UsageError(`${shown} is a file.`, 'Name the folder that holds it.');
  if (!isWorkspace(folder)) {
    throw new UsageError(
      `${shown} holds no ${configName}, so it is no workspace.`,
      `Name the folder that holds it, or make a workspace: journey init ${shown}`,
    );
  }
  return { folder, prefix: shown === '.' ? '' : `${shown}/`, sources: readSources(folder) };
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
  throw new UsageError(`--as-of ${given} is no date.`, 'Write it as YYYY-MM-DD.');
}

/** Findings with paths relative to where the command runs. */
export function fromHere(diagnostics: readonly Diagnostic[], prefix: string): readonly Diagnostic[] {
  return prefix === ''
    ? diagnostics
    : diagnostics.map((diagnostic) => ({ ...diagnostic, file: prefix + diagnostic.file }));
}
