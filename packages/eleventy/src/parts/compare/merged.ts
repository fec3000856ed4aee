import type { Change, Entity, Matching } from '@journey-as-code/core';

/** What became of a stage, a step or a touchpoint. */
export type Fate = 'added' | 'removed' | 'moved' | 'changed' | 'same';

/** A thing of one map that shows both sides, where it stands on one of them. */
export interface Merged {
  readonly base: Entity | undefined;
  readonly head: Entity | undefined;
  readonly fate: Fate;
  /** Where it stood, or stands now, when that is elsewhere. */
  readonly elsewhere: Entity | undefined;
  /** The changes of itself, and of what stands in it but is not on the map. */
  readonly changes: readonly Change[];
  readonly inner: readonly Merged[];
}

/** What a map shows below each other. */
const inner: Readonly<Record<string, string>> = { journey: 'stage', stage: 'step', step: 'touchpoint' };

/**
 * The stages of a journey with their steps and touchpoints, those of both sides in one order: that of head, and what is
 * gone where it stood. What moved away is named where it stood, and shown where it is.
 */
export function mergedMap(
  base: Entity,
  head: Entity,
  matching: Matching,
  changes: readonly Change[],
): readonly Merged[] {
  const byThing = new Map<string, Change[]>();
  for (const change of changes) {
    const key = keyOf(change.subject.kind, change.subject.path);
    const known = byThing.get(key);
    if (known) known.push(change);
    else byThing.set(key, [change]);
  }
  return mergedIn(base, head, matching, byThing);
}

type ByThing = ReadonlyMap<string, readonly Change[]>;

function mergedIn(
  base: Entity | undefined,
  head: Entity | undefined,
  matching: Matching,
  byThing: ByThing,
): readonly Merged[] {
  const kind = inner[(head ?? base)?.kind ?? ''];
  const [olds, news] = [base, head].map((one) => one?.children.filter((child) => child.kind === kind) ?? []);
  return inOneOrder(olds ?? [], news ?? [], matching).map((one) => mergedOf(one, matching, byThing));
}

/** One side's thing, or both where it stayed. */
type Pair = readonly [base: Entity | undefined, head: Entity | undefined];

/** The things of head in their order, and each that stands there no longer behind what stood before it. */
function inOneOrder(olds: readonly Entity[], news: readonly Entity[], { headOf, baseOf }: Matching): readonly Pair[] {
  const stayed = new Set(news.flatMap((head) => baseOf(head) ?? []));
  const behind = new Map<Entity | undefined, Entity[]>();
  let last: Entity | undefined;
  for (const old of olds) {
    if (stayed.has(old)) last = headOf(old);
    else behind.set(last, [...(behind.get(last) ?? []), old]);
  }
  const goneBehind = (head: Entity | undefined) => (behind.get(head) ?? []).map((old): Pair => [old, undefined]);
  return [
    ...goneBehind(undefined),
    ...news.flatMap((head): readonly Pair[] => {
      const old = baseOf(head);
      return [[old && olds.includes(old) ? old : undefined, head], ...goneBehind(head)];
    }),
  ];
}

function mergedOf([base, head]: Pair, matching: Matching, byThing: ByThing): Merged {
  const elsewhere = base && head ? undefined : head ? matching.baseOf(head) : base && matching.headOf(base);
  const shown = head ?? (elsewhere ? undefined : base);
  const changes = shown ? changesOf(shown, byThing, matching) : [];
  const isMoved = elsewhere !== undefined || changes.some((change) => isReordered(change, shown));
  return {
    base,
    head,
    elsewhere,
    changes,
    fate: isMoved ? 'moved' : !base ? 'added' : !head ? 'removed' : changes.length > 0 ? 'changed' : 'same',
    inner: shown ? mergedIn(head ? (base ?? elsewhere) : base, head, matching, byThing) : [],
  };
}

function isReordered({ id, subject }: Change, thing: Entity | undefined): boolean {
  return id.endsWith('-reordered') && subject.kind === thing?.kind && subject.path === thing.path;
}

/** The changes of a thing, and of what in it is not on the map: on head, and of what is gone from it. */
function changesOf(thing: Entity, byThing: ByThing, matching: Matching): readonly Change[] {
  const shown = inner[thing.kind];
  const old = matching.baseOf(thing);
  const within = (one: Entity): readonly Entity[] =>
    one.children.filter(({ kind }) => kind !== shown).flatMap((child) => [child, ...within(child)]);
  const things = [thing, ...within(thing), ...(old ? within(old).filter((one) => !matching.headOf(one)) : [])];
  return things.flatMap(({ kind, path }) => byThing.get(keyOf(kind, path)) ?? []);
}

const keyOf = (kind: string, path: string) => `${kind} ${path}`;
