import { fileOf, formerOf, pathsSaidBy, type Thing } from '@journey-as-code/core';
import type { Compared } from '../versions/compare.js';
import type { Claim } from './claims.js';
import type { Past } from './past.js';
import type { Point } from './point.js';
import { sameText } from './same-text.js';

/** What a thing that stands at one point was at a point before it. */
export type StepBack =
  | { readonly what: 'same'; readonly claim: Claim }
  | { readonly what: 'former'; readonly claim: Claim; readonly before: Thing; readonly compared: Compared }
  | { readonly what: 'absent' | 'unread'; readonly compared: Compared };

/** Looks for a thing at a point before it. What stands in the same text is not read for it. */
export async function stepBack(claim: Claim, older: Point, past: Past): Promise<StepBack> {
  const { thing, as, file } = claim;
  const there = sameText(thing, file, await past.filesAt(as), await past.filesAt(older));
  if (there !== undefined) return { what: 'same', claim: { ...claim, as: older, file: there } };
  const compared = await past.compare(older, as);
  const former = formerOf(compared.base, compared.head, thing, claim.paths);
  if (typeof former === 'string') return { what: former, compared };
  return { what: 'former', before: former, compared, claim: claimFor(former, claim.paths, older, compared.base) };
}

/** Seeks a thing that stands at a point. */
export function claimFor(thing: Thing, paths: Iterable<string>, as: Point, workspace: Compared['base']): Claim {
  const known = new Set([...paths, ...pathsSaidBy(workspace, thing)]);
  return { isThere: true, thing, paths: known, as, file: fileOf(workspace, thing) ?? '' };
}
