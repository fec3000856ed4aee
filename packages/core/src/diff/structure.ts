import { type Entity, withInner } from './entity.js';
import type { Kind } from './kinds.js';
import type { Matching, Pair } from './match.js';
import type { Noticed } from './noticed.js';
import { outOfOrder } from './order-kept.js';
import { suspectsIn } from './suspects.js';
import { changeKinds } from './taxonomy.js';

type Subject = Pick<Noticed, 'base' | 'head' | 'anchor' | 'contains' | 'suspect'>;

/** What came, went, was renamed, moved or stands in another order: what no field tells. */
export function* structuralChanges(matching: Matching): Generator<Noticed> {
  const { pairs, removed, added } = matching;
  const suspects = suspectsIn(matching);
  for (const base of outermost(removed)) {
    const anchor = anchorOf(base, matching);
    yield notice('removed', subject({ base, anchor, contains: countIn(base, removed), suspect: suspects.get(base) }));
  }
  for (const head of outermost(added)) {
    yield notice('added', subject({ head, contains: countIn(head, added), suspect: suspects.get(head) }));
  }
  for (const pair of pairs) {
    const { base, head } = pair;
    if (base.id !== head.id) yield notice('renamed', pair, base.id, head.id);
    if (hasMoved(pair, matching)) yield notice('moved', pair, base.path, head.path);
    for (const { was, is, ...one } of reordered(pair, matching)) yield notice('reordered', one, was, is);
  }
}

function notice(name: string, about: Subject, before?: string | number, after?: string | number): Noticed {
  const id = `${(about.head ?? about.base)?.kind}-${name}`;
  const kind = changeKinds.get(id);
  if (kind === undefined) throw new Error(`There is no kind of change “${id}”.`);
  return { kind, level: kind.cost.level, judgement: { change: name, before, after }, ...about };
}

/** Without what is not there. */
function subject(parts: { readonly [K in keyof Subject]: Subject[K] | undefined }): Subject {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

/** What came or went by itself: an entity speaks for what is inside it. */
function outermost(entities: readonly Entity[]): readonly Entity[] {
  const all = new Set(entities);
  return entities.filter(({ parent }) => parent === undefined || !all.has(parent));
}

/** How many of each kind came or went with a thing, but for what moved out of it or into it. */
function countIn(entity: Entity, all: readonly Entity[]): Noticed['contains'] | undefined {
  const counts: Partial<Record<Kind, number>> = {};
  const set = new Set(all);
  for (const inner of withInner(entity.children)) {
    if (set.has(inner)) counts[inner.kind] = (counts[inner.kind] ?? 0) + 1;
  }
  return Object.keys(counts).length > 0 ? counts : undefined;
}

function anchorOf({ parent }: Entity, matching: Matching): Entity | undefined {
  return parent && (matching.headOf(parent) ?? anchorOf(parent, matching));
}

function hasMoved({ base, head }: Pair, { headOf }: Matching): boolean {
  return base.parent !== undefined && headOf(base.parent) !== head.parent;
}

/** Siblings that stand in another order, with their places among those that stayed, from 1. */
function reordered({ base, head }: Pair, { headOf }: Matching) {
  const lists = new Set(base.children.map(({ list }) => list));
  return [...lists].flatMap((list) => {
    const olds = base.children.filter((one) => one.list === list);
    if (!changeKinds.has(`${olds[0]?.kind}-reordered`)) return [];
    const stayed = olds.flatMap((old) => {
      const one = headOf(old);
      return one?.parent === head ? [{ base: old, head: one }] : [];
    });
    const news = head.children.filter((one) => stayed.some((pair) => pair.head === one));
    const siblings = stayed.map((pair, index) => ({
      ...pair,
      id: pair.head.id,
      was: index + 1,
      is: news.indexOf(pair.head) + 1,
    }));
    return outOfOrder(siblings);
  });
}
