import type { Kind } from '../model/kinds.js';
import { type Entity, withInner } from './entity.js';
import type { Matching } from './match.js';
import type { Noticed } from './noticed.js';
import { claims } from './taxonomy.js';

type Contained = Pick<Noticed, 'contains'>;

/** How many of each kind came or went with a thing, but for what moved out of it or into it. */
export function inside({ children }: Entity, gone: ReadonlySet<Entity>): Contained {
  return counted(children, gone);
}

/** The same for an object that is a field of a thing: the outcomes of a decision point. */
export function insideField({ children }: Entity, field: string, { removed, added }: Matching): Contained {
  const held = children.filter(({ list }) => holderIn(list) === field);
  return held.length > 0 ? counted(held, new Set([...removed, ...added])) : {};
}

/** Whether something stood in, or stands in, an object that came or went as a whole: that speaks for it. */
export function isSpokenFor({ parent, list }: Entity, { headOf, baseOf }: Matching): boolean {
  const holder = holderIn(list);
  if (parent === undefined || holder === '' || !claims.has(`${parent.kind} ${holder}`)) return false;
  const other = headOf(parent) ?? baseOf(parent);
  return other !== undefined && other.object[holder] === undefined;
}

/** The object that holds a list: `decisionPoint` for `decisionPoint.outcomes`. */
function holderIn(list: string): string {
  return list.slice(0, Math.max(0, list.lastIndexOf('.')));
}

function counted(entities: Iterable<Entity>, gone: ReadonlySet<Entity>): Contained {
  const counts: Partial<Record<Kind, number>> = {};
  for (const one of withInner(entities)) if (gone.has(one)) counts[one.kind] = (counts[one.kind] ?? 0) + 1;
  return Object.keys(counts).length > 0 ? { contains: counts } : {};
}
