import { compareText } from '../diagnostic.js';
import { levels } from './change.js';
import { rootOf } from './entity.js';
import { type Noticed, subjectOf } from './noticed.js';

/** Journeys by id, then what they share; inside the worse first, then the place in head, then the order of the aspects. */
export function inOrder(changes: readonly Noticed[], rangeStart: (change: Noticed) => number): readonly Noticed[] {
  return changes
    .map((change) => ({ change, root: rootOf(subjectOf(change)), start: rangeStart(change) }))
    .sort(
      (a, b) =>
        Number(a.root.kind !== 'journey') - Number(b.root.kind !== 'journey') ||
        compareText(a.root.id, b.root.id) ||
        compareText(a.root.kind, b.root.kind) ||
        levels.indexOf(a.change.level) - levels.indexOf(b.change.level) ||
        a.start - b.start ||
        a.change.kind.order - b.change.kind.order ||
        compareText(a.change.judgement.field ?? '', b.change.judgement.field ?? ''),
    )
    .map(({ change }) => change);
}
