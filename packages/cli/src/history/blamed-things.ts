import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import {
  allThings,
  type Language,
  nearest,
  standsWithin,
  type Thing,
  thingsAt,
  thingsInFile,
} from '@journey-as-code/core';
import { type Io, UsageError } from '../command.js';
import type { Past } from './past.js';
import { theOne, thingsNamed, unknownPlace } from './places.js';
import { say } from './words.js';

/** What is blamed: all of a file, or a thing with what stands in it. */
export interface Asked {
  readonly things: readonly Thing[];
  /** Path below the workspace folder; absent where a place was named. */
  readonly file?: string;
  readonly notes: readonly string[];
}

interface Options {
  readonly kind: string | undefined;
  readonly alone: boolean;
}

/** The things that a file or a place means. Throws a UsageError where there are none. */
export function askedFor(written: string, { kind, alone }: Options, past: Past, language: Language, io: Io): Asked {
  const file = resolve(io.cwd, written);
  const isFile = /\.(?:ya?ml|csv)$/.test(written) || /^\.{0,2}[/\\]/.test(written) || existsSync(file);
  const named = thingsNamed(past.workspace, written);
  if (isFile && named.length === 0) return inFile(file, written, past, io);
  const thing = theOne(named, written, kind);
  if (thing === undefined) throw unknownPlace(written, past.workspace, kind, false);
  const inner = alone ? [] : allThings(past.workspace).filter((one) => standsWithin(past.workspace, one, thing));
  const isFormer = thingsAt(past.workspace, written).length === 0;
  return {
    things: [thing, ...inner],
    notes: isFormer ? [say('former', language, { written, path: thing.path })] : [],
  };
}

function inFile(file: string, written: string, { workspace, prefix }: Past, io: Io): Asked {
  const folder = resolve(io.cwd, prefix);
  const path = relative(folder, file).split(sep).join('/');
  const paths = [
    ...workspace.documents.map((one) => one.path),
    ...workspace.measurementFiles.map(({ document }) => document.path),
  ];
  if (path === '..' || path.startsWith('../')) {
    throw new UsageError(
      `${written} stands outside of the workspace ${prefix === '' ? '.' : prefix}.`,
      'Name a file of the workspace; --dir names another workspace.',
    );
  }
  if (!paths.includes(path)) {
    const near = nearest(
      written,
      paths.map((one) => prefix + one),
    );
    const what = existsSync(file) ? 'is no file of the workspace' : 'is not there';
    throw new UsageError(`${written} ${what}.`, near === undefined ? undefined : `Did you mean ${near}?`);
  }
  const things = thingsInFile(workspace, path);
  if (things.length > 0) return { things, file: path, notes: [] };
  throw new UsageError(`${written} holds nothing that has fields.`, 'journey check says what is wrong with it.');
}
