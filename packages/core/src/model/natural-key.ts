import { shapes } from '../generated/shapes.js';
import type { EntityKind } from '../generated/types.js';
import type { ListShape } from './shape.js';

/** What identifies each entry of a list without ids; undefined where entries have ids. Model reference, Identity. */
export function naturalKeys(field: ListShape, items: readonly unknown[]): readonly string[] | undefined {
  if (field.type === 'texts') return items.map(keyOfText);
  if (field.type !== 'objects') return items.map((item) => String(item).normalize('NFC'));
  return shapes[field.of].entity ? undefined : keysOfObjects(field.of, items);
}

/** The same for objects of a kind, by the fields that identify them. */
export function keysOfObjects(kind: EntityKind, items: readonly unknown[]): readonly string[] {
  const fields = shapes[kind].key ?? [];
  return items.map((item) => fields.map((field) => part(item, field)).join('\t'));
}

/** A text is identified by all its languages. */
function keyOfText(text: unknown): string {
  const entries = Object.entries(text ?? {});
  return (entries.length === 1 ? entries.flat().join('\t') : JSON.stringify(entries.sort())).normalize('NFC');
}

/** A list within a key is a set. */
function part(item: unknown, field: string): string {
  const value: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, field) : undefined;
  return Array.isArray(value) ? value.toSorted().join(' ') : String(value ?? '');
}
