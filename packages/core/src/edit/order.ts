import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { shapes } from '../generated/shapes.js';
import type { EntityKind } from '../generated/types.js';

/** Sorts the keys of a map, and of everything in it, into the order of the model. Comments go with their keys. */
export function orderKeys(node: unknown, kind: EntityKind): void {
  if (!isMap(node)) return;
  const { fields } = shapes[kind];
  const order = Object.keys(fields);
  const rank = (pair: Pair) => {
    const index = order.indexOf(keyOf(pair));
    return index < 0 ? order.length : index;
  };
  sortPairs(node, rank);
  for (const pair of node.items) {
    const field = fields[keyOf(pair)];
    if (field?.type === 'object') orderKeys(pair.value, field.of);
    else if (field?.type === 'objects' && isSeq(pair.value))
      for (const item of pair.value.items) orderKeys(item, field.of);
    else if (field?.type === 'map' && field.of !== undefined && isMap(pair.value))
      for (const entry of pair.value.items) orderKeys(entry.value, field.of);
  }
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** A comment before the first key stands on the map; it goes along when another key becomes the first. */
function sortPairs(map: YAMLMap, rank: (pair: Pair) => number): void {
  const sorted = [...map.items].sort((a, b) => rank(a) - rank(b));
  const [first] = map.items;
  const [newFirst] = sorted;
  if (first === undefined || newFirst === undefined || first === newFirst) {
    map.items = sorted;
    return;
  }
  if (map.commentBefore && isScalar(first.key)) {
    first.key.commentBefore = [map.commentBefore, first.key.commentBefore].filter(Boolean).join('\n');
    map.commentBefore = null;
  }
  if (isScalar(newFirst.key) && newFirst.key.spaceBefore) {
    newFirst.key.spaceBefore = false;
    if (isScalar(first.key)) first.key.spaceBefore = true;
  }
  map.items = sorted;
}
