import { allThings, type Language, pathsSaidBy, type Thing, thingsAt, type Workspace } from '@journey-as-code/core';
import { UsageError } from '../command.js';
import { say } from './words.js';

/** The things that a place names today, under the path it has or one that it had. */
export function thingsNamed(workspace: Workspace, written: string): readonly Thing[] {
  const exact = thingsAt(workspace, written);
  if (exact.length > 0) return exact;
  const former = allThings(workspace).filter((thing) => pathsSaidBy(workspace, thing).includes(written));
  if (former.length > 0) return former;
  const [, outer, rest] = /^(.+)([:/#][^:/#]+)$/.exec(written) ?? [];
  if (outer === undefined || rest === undefined) return [];
  const [around] = thingsNamed(workspace, outer);
  return around === undefined || around.path === outer ? [] : thingsNamed(workspace, around.path + rest);
}

/** What a place names now. */
export interface Named {
  /** Absent where nothing has that name now. */
  readonly thing: Thing | undefined;
  /** What is to be said of the name: that the thing has another one now. */
  readonly about: readonly string[];
}

/** The one thing that a place names today. Throws a UsageError where it names several. */
export function thingNamed(written: string, kind: string | undefined, workspace: Workspace, language: Language): Named {
  const thing = theOne(thingsNamed(workspace, written), written, kind);
  const isFormer = thing !== undefined && thingsAt(workspace, written).length === 0;
  return { thing, about: isFormer ? [say('former', language, { written, path: thing.path })] : [] };
}

/** The one of several things with one path that is meant. Throws a UsageError where that cannot be told. */
function theOne(things: readonly Thing[], written: string, kind: string | undefined): Thing | undefined {
  const chosen = kind === undefined ? things : things.filter((thing) => thing.kind === kind);
  if (chosen.length < 2) return chosen[0];
  throw new UsageError(
    `“${written}” is the name of several things: ${chosen.map((one) => one.kind).join(', ')}.`,
    `Say which: --kind ${chosen[0]?.kind}`,
  );
}
