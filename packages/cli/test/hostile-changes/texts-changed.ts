import { diff, type Judged, judged, type Workspace } from '@journey-as-code/core';
import { shapes } from '../../../core/src/generated/shapes.js';
import type { EntityKind } from '../../../core/src/generated/types.js';
import { type Data, isData, mapsIn } from '../../../core/test/diff/data.js';
import { definitionOf } from '../../../core/test/diff/definition.js';
import { fullWorld } from '../../../core/test/diff/full-world.js';
import { sideOf } from '../../../core/test/diff/sides.js';
import { thingsIn } from '../../../core/test/diff/things.js';

/** Two versions of a workspace, judged. */
export interface TextsChanged {
  readonly base: Workspace;
  readonly head: Workspace;
  readonly comparison: Judged;
}

/** A change of every field that holds words of people: in the new version each of them is one text. */
export function textsChanged(text: string): TextsChanged {
  const sides = { base: worded('Words'), head: worded(text) };
  return { ...sides, comparison: judged(diff(sides.base, sides.head), sides) };
}

function worded(text: string): Workspace {
  const world = fullWorld();
  for (const { kind, data } of thingsIn(world)) reword(data, definitionOf(kind), text);
  return sideOf(world).workspace;
}

function reword(data: Data, definition: EntityKind, text: string): void {
  for (const [key, field] of Object.entries(shapes[definition].fields)) {
    if (data[key] === undefined) continue;
    if (field.type === 'text') data[key] = text;
    if (field.type === 'texts') data[key] = [text];
    if (field.type === 'object' && isData(data[key])) reword(data[key], field.of, text);
    if (field.type === 'objects' && !shapes[field.of].entity)
      for (const one of mapsIn(data[key])) reword(one, field.of, text);
  }
}
