import { shapes } from '../generated/shapes.js';
import type { EntityKind } from '../generated/types.js';
import type { Text } from '../text.js';
import type { ListShape } from './shape.js';

/** What identifies each entry of a list without ids; undefined where entries have ids. Model reference, Identity. */
export function naturalKeys(field: ListShape, items: readonly unknown[]): readonly string[] | undefined {
  if (field.type === 'texts') return items.map(keyOfText);
  if (field.type !== 'objects') return items.map((item) => composed(String(item)));
  return shapes[field.of].entity ? undefined : keysOfObjects(field.of, items);
}

/** The same for objects of a kind, by the fields that identify them. */
export function keysOfObjects(kind: EntityKind, items: readonly unknown[]): readonly string[] {
  const fields = shapes[kind].key ?? [];
  return items.map((item) => fields.map((field) => part(item, field)).join('\t'));
}

/** Whether two entries of a list without ids may be the same. Nearly all lists of texts have entries that begin differently. */
export function mayRepeat(field: ListShape, items: readonly unknown[]): boolean {
  if (items.length < 2 || (field.type === 'objects' && shapes[field.of].entity)) return false;
  return field.type !== 'texts' || !items.every(isText) || repeatsIn(items.map(leadingWords)).length > 0;
}

/** Whether an entry of a list of texts is one. */
export function isText(item: unknown): item is Text {
  return typeof item === 'object' && item !== null;
}

/** Where keys stand that stood before. Nearly all lists are short. */
export function repeatsIn(keys: readonly string[]): readonly number[] {
  const isRepeat = (key: string, index: number) => keys.indexOf(key) < index;
  if (keys.length <= 8 ? !keys.some(isRepeat) : new Set(keys).size === keys.length) return [];
  const seen = new Set<string>();
  return keys.flatMap((key, index) => (seen.size === seen.add(key).size ? [index] : []));
}

/** Words that equal texts share: those in the first of its languages. Where they differ, the texts do. */
export function leadingWords(text: Text): string {
  let first: string | undefined;
  for (const tag of Object.keys(text)) if (first === undefined || tag < first) first = tag;
  return composed((first === undefined ? undefined : text[first]) ?? '');
}

/** A text is identified by all its languages, in whatever order they are written. */
export function keyOfText(text: unknown): string {
  if (typeof text !== 'object' || text === null) return '';
  const tags = Object.keys(text);
  const words = (tag = ''): unknown => Reflect.get(text, tag);
  const key =
    tags.length === 1 ? `${tags[0]}\t${words(tags[0])}` : JSON.stringify(tags.sort().map((tag) => [tag, words(tag)]));
  return composed(key);
}

const isAscii = /^[\0-\x7f]*$/;

/** A text in the one form that equal texts have; plain ASCII has no other. */
export function composed(words: string): string {
  return isAscii.test(words) ? words : words.normalize('NFC');
}

/** A list within a key is a set. */
function part(item: unknown, field: string): string {
  const value: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, field) : undefined;
  return Array.isArray(value) ? value.toSorted().join(' ') : String(value ?? '');
}
