import { type Change, changesTo, goneUnder, mayBeUnread, type Thing } from '@journey-as-code/core';
import type { Compared } from '../versions/compare.js';
import { type Claim, claimBook } from './claims.js';
import { mentions } from './mentions.js';
import type { Past } from './past.js';
import type { Point } from './point.js';
import { claimFor, type StepBack, stepBack } from './step-back.js';

/** What a point brought to a thing. */
export interface PastEntry {
  readonly point: Point;
  /** `known` where the history begins with it only because the clone is shallow. */
  readonly what: 'added' | 'changed' | 'removed' | 'known';
  readonly thing: Thing;
  readonly changes: readonly Change[];
}

/** What became of a thing, newest first, and which points on the way could not be read. */
export interface Followed {
  readonly entries: readonly PastEntry[];
  readonly unread: readonly Point[];
}

/** Follows a thing back through the past: what stands in `things`, of which one is sought, or several that it may have been. */
export async function follow(claims: readonly Claim[], past: Past, inside: boolean): Promise<Followed> {
  const entries: PastEntry[] = [];
  const unread = new Set<Point>();
  const book = claimBook(past.points);
  const first = past.points[0];
  for (const claim of first ? claims : []) book.add(first?.id ?? '', claim);
  const byId = new Map(past.points.map((point) => [point.id, point]));
  for (const [point, here] of book) {
    const parents = point.parents.flatMap((id) => byId.get(id) ?? []);
    for (const claim of here) {
      const { entry, onward, passed } = claim.isThere
        ? await present(claim, point, parents, past, inside)
        : await gone(claim, parents, past, inside);
      if (entry) entries.push(entry);
      for (const one of passed) unread.add(one);
      for (const [id, next] of onward) book.add(id, next);
    }
  }
  const order = new Map(past.points.map(({ id }, index) => [id, index]));
  const place = ({ point }: PastEntry) => order.get(point.id) ?? 0;
  return { entries: entries.sort((a, b) => place(a) - place(b)), unread: [...unread] };
}

/** What a point says of one claim: what it brought, where to look further, and what could not be read. */
interface Told {
  readonly entry?: PastEntry | undefined;
  readonly onward: readonly (readonly [string, Claim])[];
  readonly passed: readonly Point[];
}

async function present(
  claim: Claim,
  point: Point,
  parents: readonly Point[],
  past: Past,
  inside: boolean,
): Promise<Told> {
  const { thing, as, file } = claim;
  if (parents.length === 0) {
    const what = (await past.isCutAt(point)) ? 'known' : 'added';
    const born = await past.compare(as, as, file);
    const changes = what === 'known' ? [] : changesIn(born, { after: thing }, inside);
    return { entry: { point: as, what, thing, changes }, onward: [], passed: [] };
  }
  const steps: (readonly [Point, StepBack])[] = [];
  for (const parent of parents) steps.push([parent, await stepBack(claim, parent, past)]);
  const found = steps.filter(([, { what }]) => what === 'same' || what === 'former');
  const unread = steps.filter(([, { what }]) => what === 'unread').map(([parent]) => parent);
  const onward = steps.flatMap(([parent, step]): [string, Claim][] => {
    if (step.what === 'same' || step.what === 'former') return [[parent.id, step.claim]];
    if (step.what === 'unread') return [[parent.id, claim]];
    return found.length + unread.length > 0 ? [] : [[parent.id, { ...claim, isThere: false, as: parent }]];
  });
  const told = steps.map(([, step]) => changesOf(step, thing, inside));
  if (found.length > 0) {
    const changes = inAll(told.filter((_, index) => found.some((one) => one === steps[index])));
    const entry = changes.length > 0 ? { point: as, what: 'changed' as const, thing, changes } : undefined;
    return { entry, onward, passed: unread };
  }
  if (unread.length > 0) return { onward, passed: unread };
  return { entry: { point: as, what: 'added', thing, changes: told[0] ?? [] }, onward, passed: [] };
}

/** A thing that is gone is sought where its name is written. */
async function gone(claim: Claim, parents: readonly Point[], past: Past, inside: boolean): Promise<Told> {
  const { thing, as, paths } = claim;
  let entry: PastEntry | undefined;
  const onward: [string, Claim][] = [];
  const passed: Point[] = [];
  for (const parent of parents) {
    const lost = { ...claim, as: parent };
    if (!(await mentions(paths, await past.filesAt(as), await past.filesAt(parent), past.contents))) {
      onward.push([parent.id, lost]);
      continue;
    }
    const compared = await past.compare(parent, as);
    const before = goneUnder(compared.base, compared.head, thing.kind, paths);
    if (before) {
      if (claim.isUnsure) passed.push(as);
      else entry ??= { point: as, what: 'removed', thing: before, changes: changesIn(compared, { before }, inside) };
      onward.push([parent.id, claimFor(before, paths, parent, compared.base)]);
    } else {
      const isUnread = mayBeUnread(compared.base, thing);
      if (isUnread) passed.push(parent);
      onward.push([parent.id, isUnread ? claim : { ...lost, isUnsure: false }]);
    }
  }
  return { entry, onward, passed };
}

function changesOf(step: StepBack, after: Thing, inside: boolean): readonly Change[] {
  if (step.what === 'same') return [];
  return changesIn(step.compared, step.what === 'former' ? { before: step.before, after } : { after }, inside);
}

function changesIn(
  { base, head, comparison }: Compared,
  sides: { readonly before?: Thing; readonly after?: Thing },
  inside: boolean,
): readonly Change[] {
  return changesTo(comparison.changes, { base, head, ...sides }, inside);
}

/** What differs from every side that was merged: the rest was made on one of them. */
function inAll([first = [], ...others]: readonly (readonly Change[])[]): readonly Change[] {
  const keyOf = ({ id, subject, field, after }: Change) =>
    JSON.stringify([subject.kind, subject.path, field ?? id, after ?? null]);
  return others.reduce((kept, other) => {
    const keys = new Set(other.map(keyOf));
    return kept.filter((change) => keys.has(keyOf(change)));
  }, first);
}
