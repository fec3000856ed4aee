import { compareText } from '../diagnostic.js';
import { shapes } from '../generated/shapes.js';
import { levels } from './change.js';
import { type Entity, rootOf } from './entity.js';
import { type Noticed, subjectOf } from './noticed.js';

/**
 * Journeys by id, then what they share; inside the worse first, then the place in head, outer before inner, or in base
 * where it is gone; then the order of the aspects. How files are laid out is no part of it.
 */
export function inOrder(changes: readonly Noticed[]): readonly Noticed[] {
  const placeOf = places();
  return changes
    .map((change) => {
      const subject = subjectOf(change);
      return { change, root: rootOf(subject), place: placeOf(subject) };
    })
    .sort(
      (a, b) =>
        Number(a.root.kind !== 'journey') - Number(b.root.kind !== 'journey') ||
        compareText(a.root.id, b.root.id) ||
        compareText(a.root.kind, b.root.kind) ||
        levels.indexOf(a.change.level) - levels.indexOf(b.change.level) ||
        comparePlaces(a.place, b.place) ||
        a.change.kind.order - b.change.kind.order ||
        compareText(a.change.judgement.field ?? '', b.change.judgement.field ?? ''),
    )
    .map(({ change }) => change);
}

/** From the root inwards: which list, and the how manieth in it. */
type Place = readonly number[];

function places(): (entity: Entity) => Place {
  const known = new Map<Entity, Place>();
  return function placeOf(entity) {
    const { parent } = entity;
    if (parent === undefined) return [];
    if (!known.has(entity)) {
      const outer = placeOf(parent);
      const counts = new Map<string, number>();
      for (const child of parent.children) {
        const index = counts.get(child.list) ?? 0;
        counts.set(child.list, index + 1);
        known.set(child, [...outer, listIn(parent, child), index]);
      }
    }
    return known.get(entity) ?? [];
  };
}

/** Lists stand in the order in which the model has them. */
function listIn({ object }: Entity, { list }: Entity): number {
  return Object.keys(shapes[object.origin.kind].fields).indexOf(list.split('.', 1)[0] ?? '');
}

function comparePlaces(one: Place, other: Place): number {
  const at = one.findIndex((step, index) => step !== other[index]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}
