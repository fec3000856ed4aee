import { type Language, mayBeUnread, type Thing, thingsAt } from '@journey-as-code/core';
import type { Claim } from './claims.js';
import type { Past } from './past.js';
import { kindsOfPath, theOne, thingsNamed } from './places.js';
import { claimFor } from './step-back.js';
import { say } from './words.js';

/** What is sought, as the newest point has it. */
export interface Sought {
  /** Absent where nothing has that name now. */
  readonly thing: Thing | undefined;
  readonly claims: readonly Claim[];
  readonly notes: readonly string[];
}

/** What a place names now, by its name or a former one; else what it may have named. */
export function seek(written: string, kind: string | undefined, past: Past, language: Language): Sought {
  const { workspace, points } = past;
  const [first] = points;
  const thing = theOne(thingsNamed(workspace, written), written, kind);
  if (first === undefined) return { thing, claims: [], notes: [] };
  if (thing === undefined) {
    const lost = (kind === undefined ? kindsOfPath(written) : [kind]).map((one) => ({ kind: one, path: written }));
    const paths = new Set([written]);
    const claims = lost.map((one) => ({
      isThere: false,
      isUnsure: mayBeUnread(workspace, one),
      thing: one,
      paths,
      as: first,
      file: '',
    }));
    return { thing, claims, notes: [] };
  }
  const isFormer = thingsAt(workspace, written).length === 0;
  const notes = isFormer ? [say('former', language, { written, path: thing.path })] : [];
  return { thing, claims: [claimFor(thing, [], first, workspace)], notes };
}
