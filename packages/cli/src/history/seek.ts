import { kindsOfPath, type Language, mayBeUnread } from '@journey-as-code/core';
import type { Claim } from './claims.js';
import type { Past } from './past.js';
import { type Named, thingNamed } from './places.js';
import { claimFor } from './step-back.js';

/** What is sought, as the newest point has it. */
export interface Sought extends Named {
  readonly claims: readonly Claim[];
}

/** What a place names now, by its name or a former one; else what it may have named. */
export function seek(written: string, kind: string | undefined, past: Past, language: Language): Sought {
  const { workspace, points } = past;
  const [first] = points;
  const named = thingNamed(written, kind, workspace, language);
  if (first === undefined) return { ...named, claims: [] };
  if (named.thing) return { ...named, claims: [claimFor(named.thing, [], first, workspace)] };
  const lost = (kind === undefined ? kindsOfPath(written) : [kind]).map((one) => ({ kind: one, path: written }));
  const paths = new Set([written]);
  const claims = lost.map((thing) => ({
    isThere: false,
    isUnsure: mayBeUnread(workspace, thing),
    thing,
    paths,
    as: first,
    file: '',
  }));
  return { ...named, claims };
}
