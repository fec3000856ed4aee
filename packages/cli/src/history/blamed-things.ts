import { allThings, type Language, standsWithin, type Thing } from '@journey-as-code/core';
import { type Io, UsageError } from '../command.js';
import { fileInWorkspace } from './file-in-workspace.js';
import { fileNamed } from './named-file.js';
import type { Past } from './past.js';
import { thingNamed, thingsNamed } from './places.js';
import { unknownPlace } from './unknown-place.js';

/** What is blamed: all of a file, or a thing with what stands in it. */
export interface Asked {
  readonly things: readonly Thing[];
  /** Path below the workspace folder; absent where a place was named. */
  readonly file?: string;
  readonly about: readonly string[];
}

interface Options {
  readonly kind: string | undefined;
  readonly alone: boolean;
}

/** The things that a file or a place means. Throws a UsageError where there are none. */
export async function askedFor(
  written: string,
  { kind, alone }: Options,
  past: Past,
  language: Language,
  io: Io,
): Promise<Asked> {
  const { workspace } = past;
  const file = thingsNamed(workspace, written).length === 0 ? fileNamed(written, io) : undefined;
  if (file) {
    const option = alone ? '--alone' : kind === undefined ? undefined : '--kind';
    if (option === undefined) return { ...fileInWorkspace(file, past, io), about: [] };
    throw new UsageError(`${option} is said of a place, and ${written} is a file.`, `Leave ${option} away.`);
  }
  const { thing, about } = thingNamed(written, kind, workspace, language);
  if (thing === undefined) throw await unknownPlace(written, workspace, kind, false);
  const inner = alone ? [] : allThings(workspace).filter((one) => standsWithin(workspace, one, thing));
  return { things: [thing, ...inner], about };
}
