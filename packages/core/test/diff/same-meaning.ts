import { shapes } from '../../src/generated/shapes.js';
import type { EntityKind } from '../../src/generated/types.js';
import { type Data, isData, listIn } from './data.js';
import { definitionOf } from './definition.js';
import type { World } from './full-world.js';
import type { Random } from './random.js';
import { thingsIn } from './things.js';

/** Writes every default out. */
export function withDefaults(world: World): World {
  return changed(world, (data, definition) => {
    for (const [key, field] of Object.entries(shapes[definition].fields)) {
      if (field.type === 'value' && field.default !== undefined) data[key] ??= field.default;
    }
  });
}

/** Shuffles every list that has no order. */
export function withShuffledSets(world: World, random: Random): World {
  return changed(world, (data, definition) => {
    for (const [key, field] of Object.entries(shapes[definition].fields)) {
      const list = listIn(data[key]);
      if (list && !field.ordered && key !== 'locales') data[key] = random.shuffled(list);
    }
  });
}

/** Splits every file that holds a list. */
export function withSplitFiles(world: World): World {
  return new Map(
    [...structuredClone(world)].flatMap(([path, data]): [string, Data][] => {
      const items = listIn(data.items);
      if (!items) return [[`elsewhere/${path}`.replace(/^elsewhere\/(?=journey\.config)/, ''), data]];
      return [
        [`part/${path}`, { ...data, items: items.slice(1) }],
        [path, { ...data, items: items.slice(0, 1) }],
      ];
    }),
  );
}

/** A copy in which each map of each thing was changed. */
function changed(world: World, change: (data: Data, definition: EntityKind) => void): World {
  const copy = structuredClone(world);
  const visit = (data: Data, definition: EntityKind) => {
    for (const [key, field] of Object.entries(shapes[definition].fields)) {
      const value = data[key];
      if (field.type === 'object' && isData(value)) visit(value, field.of);
      else if (field.type === 'objects' && !shapes[field.of].entity) {
        for (const one of listIn(value) ?? []) if (isData(one)) visit(one, field.of);
      }
    }
    change(data, definition);
  };
  for (const { data, kind } of thingsIn(copy)) visit(data, definitionOf(kind));
  return copy;
}
