import { inside, isSpokenFor } from './contains.js';
import type { Entity } from './entity.js';
import type { Matching, Pair } from './match.js';
import type { Noticed } from './noticed.js';
import { outOfOrder } from './order-kept.js';
import { suspectsIn } from './suspects.js';
import { changeKinds } from './taxonomy.js';
import { isInSameText } from './untouched.js';

type Subject = Pick<Noticed, 'base' | 'head' | 'anchor' | 'contains' | 'suspect'>;

/** What came, went, was renamed, moved or stands in another order: what no field tells. */
export function* structuralChanges(matching: Matching): Generator<Noticed> {
  const { pairs, removed, added } = matching;
  const suspects = suspectsIn(matching);
  const [gone, fresh] = [new Set(removed), new Set(added)];
  for (const base of outermost(gone, matching)) {
    const anchor = anchorOf(base, matching);
    yield notice('removed', subject({ base, anchor, suspect: suspects.get(base), ...inside(base, gone) }));
  }
  for (const head of outermost(fresh, matching)) {
    yield notice('added', subject({ head, suspect: suspects.get(head), ...inside(head, fresh) }));
  }
  for (const pair of pairs) {
    const { base, head } = pair;
    if (isInSameText(pair)) continue;
    const isMoved = hasMoved(pair, matching);
    if (isMoved && changeKinds.has(`${head.kind}-moved`)) yield notice('moved', pair, base.path, head.path);
    else if (isMoved) yield notice('renamed', pair, base.path, head.path);
    if (!isMoved && base.id !== head.id) yield notice('renamed', pair, base.id, head.id);
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

/** What came or went by itself: an entity, or an object that holds entities, speaks for what is inside it. */
function outermost(all: ReadonlySet<Entity>, matching: Matching): readonly Entity[] {
  return [...all].filter((one) => !(one.parent && all.has(one.parent)) && !isSpokenFor(one, matching));
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
