import { shapes } from '../generated/shapes.js';
import type { EntityKind } from '../generated/types.js';
import type { Origin } from '../parse/origin.js';
import type { Text } from '../text.js';
import { isMap } from './build-object.js';
import type { FieldShape } from './shape.js';
import type { Workspace } from './workspace.js';

/** A text where it stands. */
export interface PlacedText {
  readonly at: Origin;
  /** A key, or the key of a list and an index. */
  readonly path: string | readonly (string | number)[];
  readonly text: Text;
  /** Written as a plain string, in the first language of its document. */
  readonly plain: boolean;
}

/** An object of the model, as its shape describes it. */
interface Built extends Readonly<Record<string, unknown>> {
  readonly origin: Origin;
}

const found = new WeakMap<object, readonly PlacedText[]>();

/** Every text of a workspace. They are looked for when they are first asked for: few rules do. */
export function textsOf({ roots }: Workspace): readonly PlacedText[] {
  return roots.flatMap(({ object }) => textsIn(object));
}

/** The texts of a workspace that are written by language. */
export function translatedTextsOf({ roots, translated }: Workspace): readonly PlacedText[] {
  return roots
    .filter(({ document }) => translated.has(document))
    .flatMap(({ object }) => textsIn(object).filter(({ plain }) => !plain));
}

function textsIn(object: object): readonly PlacedText[] {
  const known = found.get(object);
  if (known) return known;
  const texts: PlacedText[] = [];
  collect(object, texts);
  found.set(object, texts);
  return texts;
}

function collect(object: object, texts: PlacedText[]): void {
  if (!isBuilt(object)) return;
  const { origin } = object;
  for (const [key, field] of fieldsWithTexts(origin.kind)) {
    const value = object[key];
    if (value === undefined) continue;
    if (field.type === 'text' || field.type === 'texts') placeTexts(origin, key, value, texts);
    else for (const inner of field.type === 'object' ? [value] : Object.values(value ?? {})) collect(inner, texts);
  }
}

function placeTexts(at: Origin, key: string, value: unknown, texts: PlacedText[]): void {
  const written = writtenKey(at, key);
  const raw: unknown = Reflect.get(at.value, written);
  if (!Array.isArray(value)) {
    if (isWords(raw) && isText(value)) texts.push({ at, path: written, text: value, plain: typeof raw === 'string' });
    return;
  }
  if (!Array.isArray(raw)) return;
  const skipped = at.document.faults?.skipped.get(raw);
  let next = 0;
  for (const [index, words] of raw.entries()) {
    if (skipped?.has(index) || !isWords(words)) continue;
    const text: unknown = value[next++];
    if (isText(text)) texts.push({ at, path: [written, index], text, plain: typeof words === 'string' });
  }
}

/** How a key is spelt in the file. */
function writtenKey({ document, value }: Origin, key: string): string {
  if (key in value) return key;
  for (const [written, meant] of document.faults?.meant.get(value) ?? []) if (meant === key) return written;
  return key;
}

const textFields = new Map<EntityKind, readonly (readonly [string, FieldShape])[]>();

function fieldsWithTexts(kind: EntityKind): readonly (readonly [string, FieldShape])[] {
  const known = textFields.get(kind);
  if (known) return known;
  const types = new Set<FieldShape['type']>(['text', 'texts', 'object', 'objects', 'map']);
  const fields = Object.entries(shapes[kind].fields).filter(([, { type }]) => types.has(type));
  textFields.set(kind, fields);
  return fields;
}

const isWords = (value: unknown) => typeof value === 'string' || isMap(value);

/** What the builder makes of words. */
function isText(value: unknown): value is Text {
  return isMap(value);
}

function isBuilt(value: unknown): value is Built {
  return isMap(value) && 'origin' in value;
}
