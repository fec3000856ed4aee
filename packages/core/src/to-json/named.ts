import { shapes } from '../generated/shapes.js';
import type { EntityKind } from '../generated/types.js';
import { type CatalogueEntry, isCatalogueEntry } from '../model/catalogue.js';
import type { ReferenceTarget } from '../model/shape.js';

/** The entry of a catalogue that an object of the model names. */
export type Named = readonly [kind: CatalogueEntry, id: string];

/** Every entry of a catalogue that an object of the model names, itself or in what is inside it. */
export function* namedIn(kind: EntityKind, object: object): Iterable<Named> {
  for (const [key, field] of Object.entries(shapes[kind].fields)) {
    const value: unknown = Reflect.get(object, key);
    if (value === undefined) continue;
    if (field.type === 'reference') yield* entryNamed(field.to, value);
    else if (field.type === 'references') for (const one of listOf(value)) yield* entryNamed(field.to, one);
    else if (field.type === 'object') yield* namedIn(field.of, Object(value));
    else if (field.type === 'objects') for (const one of listOf(value)) yield* namedIn(field.of, Object(one));
    else if (field.type === 'map') {
      for (const [name, entry] of Object.entries(Object(value))) {
        if (field.keys !== undefined) yield* entryNamed(field.keys, name);
        if (field.of !== undefined && typeof entry === 'object') yield* namedIn(field.of, Object(entry));
      }
    }
  }
}

/** An expectation is named by its persona: `runner#fit`. */
function* entryNamed(to: ReferenceTarget, name: unknown): Iterable<Named> {
  if (typeof name !== 'string') return;
  if (to === 'persona-expectation') yield ['persona', name.split('#', 1)[0] ?? name];
  else if (isCatalogueEntry(to)) yield [to, name];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
