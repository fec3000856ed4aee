import type { Kind } from '../model/kinds.js';
import type { Difference, Fact } from './fact.js';

/**
 * What two sides of a thing say differently, in order of head, then of base. An object or an entry that came or went as
 * a whole is one difference where something judges it as a whole; else each fact in it is one.
 */
export function differencesOf(
  kind: Kind,
  base: ReadonlyMap<string, Fact>,
  head: ReadonlyMap<string, Fact>,
  isJudged: (kind: Kind, pattern: string) => boolean,
): readonly Difference[] {
  const found: Difference[] = [];
  const told: string[] = [];
  const isTold = (field: string) => told.some((outer) => field.startsWith(outer));
  for (const field of new Set([...head.keys(), ...base.keys()])) {
    const before = base.get(field);
    const after = head.get(field);
    const pattern = (after ?? before)?.pattern ?? '';
    if (isSame(before, after) || isTold(field)) continue;
    if (!isJudged(kind, pattern)) {
      if (isWhole(after ?? before)) continue;
      throw new Error(`No aspect speaks of ${kind} ${pattern}.`);
    }
    found.push({ pattern, field, ...(before && { before }), ...(after && { after }) });
    if (!before || !after) told.push(`${field}.`);
  }
  return found;
}

/** Whether two facts say the same. A default says nothing new of an object that came with it. An order is another one only where entries that stand on both sides changed places. */
function isSame(before: Fact | undefined, after: Fact | undefined): boolean {
  if (before?.meaning === after?.meaning) return true;
  if ((!before && after?.usual) || (!after && before?.usual)) return true;
  const [was, is] = [before?.order, after?.order];
  if (!was && !is) return false;
  const stayed = was?.filter((key) => is?.includes(key)) ?? [];
  return is?.filter((key) => stayed.includes(key)).join('\0') === stayed.join('\0') || stayed.length === 0;
}

/** An object that only holds other facts. */
function isWhole(fact: Fact | undefined): boolean {
  return fact?.whole === true;
}
