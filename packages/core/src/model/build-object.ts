import { shapes } from '../generated/shapes.js';
import type { Entities, EntityKind } from '../generated/types.js';
import type { Origin } from '../parse/origin.js';
import type { Text } from '../text.js';
import type { Building } from './building.js';
import { mayRepeat } from './natural-key.js';
import type { FieldShape, ListShape, MapShape } from './shape.js';
import { hasDefaultsInside, templateOf } from './template.js';
import type { PlacedIgnore } from './workspace.js';

/** Plain data, or an object of the model that is not ready. */
type Data = Record<string, unknown>;

/** Whether a value is a map. */
export const isMap = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Plain data as the model holds it: every text by language, defaults filled in, an origin on every object.
 * What the schema refused is left out. References and lists are noted on the way.
 */
export function buildObject<K extends keyof Entities>(
  kind: K,
  value: Readonly<Data>,
  building: Building,
  parent?: Origin,
): Entities[K] {
  // The schema has checked what the fields hold; this is the one place where plain data becomes typed.
  return build(kind, value, building, parent) as unknown as Entities[K];
}

function build(kind: EntityKind, value: Readonly<Data>, building: Building, parent: Origin | undefined): Data {
  const { document } = building;
  const { blank, fields, owed } = templateOf(kind);
  const origin: Origin = parent ? { kind, document, value, parent } : { kind, document, value };
  const built = blank();
  const meant = document.faults?.meant.get(value);
  const skipped = document.faults?.skipped.get(value);

  for (const written of Object.keys(value)) {
    const raw = value[written];
    const key = meant?.get(written) ?? written;
    if (skipped?.has(written) || (key !== written && key in value)) continue;
    const field = fields.get(key);
    if (field) fillField(built, key, written, field, raw, origin, building);
    else if (key.startsWith('x-') || kind === 'rule-setting') built[key] = raw;
  }
  for (const [key, field] of owed) {
    if (built[key] !== undefined) continue;
    built[key] = hasDefaultsInside(field) ? build(field.of, {}, building, origin) : standIn(field, built.id);
  }
  if (Array.isArray(built.lintIgnore) && built.lintIgnore.length > 0) noteIgnores(built.lintIgnore, origin, building);
  if (Array.isArray(built.formerly) && built.formerly.length > 0) building.renaming.add(document);
  built.origin = origin;
  return built;
}

/** What stands for a required value that the schema missed, so that the rest can still be read. */
function standIn(field: FieldShape, id: unknown): unknown {
  if (field.type === 'text') return { und: typeof id === 'string' ? id : '—' };
  return '';
}

function fillField(
  built: Data,
  key: string,
  written: string,
  field: FieldShape,
  raw: unknown,
  origin: Origin,
  building: Building,
): void {
  switch (field.type) {
    case 'value':
      if (raw !== null) built[key] = raw;
      return;
    case 'text':
      if (typeof raw === 'string' || isMap(raw)) built[key] = readText(raw, building);
      return;
    case 'reference':
      if (typeof raw !== 'string') return;
      built[key] = raw;
      building.references.push({
        from: origin,
        path: key === written ? pathTo(key) : [written],
        written: raw,
        to: field.to,
        resolved: undefined,
        holder: built,
        slot: key,
      });
      return;
    case 'object':
      if (isMap(raw)) built[key] = build(field.of, raw, building, origin);
      return;
    case 'map':
      if (isMap(raw)) built[key] = fillMap(written, field, raw, origin, building);
      return;
    default:
      if (Array.isArray(raw)) built[key] = fillList(key, written, field, raw, origin, building);
  }
}

const paths = new Map<string, readonly [string]>();

/** The path to a field of an object, held once for all references that stand there. */
function pathTo(key: string): readonly [string] {
  const known = paths.get(key);
  if (known) return known;
  const path = [key] as const;
  paths.set(key, path);
  return path;
}

function fillList(
  key: string,
  written: string,
  field: ListShape,
  raw: readonly unknown[],
  origin: Origin,
  building: Building,
): readonly unknown[] {
  const skipped = building.document.faults?.skipped.get(raw);
  if (field.type === 'values' && skipped === undefined) return noteList(key, field, raw, origin, building);
  // A copy has just the room it needs, where a list that grows keeps more.
  const items = raw.slice();
  let length = 0;
  for (let index = 0; index < raw.length; index++) {
    if (skipped?.has(index)) continue;
    const entry = readEntry(field, raw[index], written, index, items, length, origin, building);
    if (entry !== undefined) items[length++] = entry;
  }
  if (length < raw.length) items.length = length;
  return noteList(key, field, items, origin, building);
}

/** Notes a list in which a rule may find two entries that are the same. */
function noteList(
  key: string,
  field: ListShape,
  items: readonly unknown[],
  at: Origin,
  { lists }: Building,
): readonly unknown[] {
  if (mayRepeat(field, items)) lists.push({ at, key, field, items });
  return items;
}

/** An entry of a list as the model holds it; undefined for one of another type than the field's. */
function readEntry(
  field: ListShape,
  item: unknown,
  written: string,
  index: number,
  holder: object,
  slot: number,
  origin: Origin,
  building: Building,
): unknown {
  switch (field.type) {
    case 'objects':
      if (!isMap(item) || (shapes[field.of].entity && typeof item.id !== 'string')) return undefined;
      return build(field.of, item, building, origin);
    case 'texts':
      if (typeof item !== 'string' && !isMap(item)) return undefined;
      return readText(item, building);
    case 'references':
      if (typeof item !== 'string') return undefined;
      building.references.push({
        from: origin,
        path: [written, index],
        written: item,
        to: field.to,
        resolved: undefined,
        holder,
        slot,
      });
      return item;
    default:
      return item;
  }
}

function fillMap(written: string, field: MapShape, raw: Readonly<Data>, origin: Origin, building: Building): Data {
  const { of, keys } = field;
  const skipped = building.document.faults?.skipped.get(raw);
  const map: Data = {};
  for (const [key, item] of Object.entries(raw)) {
    if (skipped?.has(key)) continue;
    map[key] = of && isMap(item) ? build(of, item, building, { ...origin, value: raw, parent: origin }) : item;
    if (!keys) continue;
    building.references.push({
      from: origin,
      path: [written, key],
      onKey: true,
      written: key,
      to: keys,
      resolved: undefined,
      holder: map,
      slot: key,
    });
  }
  return map;
}

function readText(raw: string | Data, { language, noWords, document, translated }: Building): Text {
  if (typeof raw === 'string') return { ...noWords, [language]: raw };
  translated.add(document);
  // The schema has seen that it holds texts by language.
  return raw as Text;
}

function noteIgnores(entries: readonly unknown[], at: Origin, building: Building): void {
  for (const [index, entry] of (entries as readonly PlacedIgnore['entry'][]).entries())
    building.ignores.push({ at, entry, index });
}
