import { shapes } from '../generated/shapes.js';
import type { Entities, EntityKind } from '../generated/types.js';
import type { ParsedDocument } from '../parse/document.js';
import type { Origin } from '../parse/origin.js';
import type { Text } from '../text.js';
import type { FieldShape, ListShape, MapShape } from './shape.js';
import type { PlacedIgnore, PlacedList, PlacedText, Reference, Resolved } from './workspace.js';

/** A reference before it is resolved, with the object or list of the model that gets the current name. */
export interface FoundReference extends Omit<Reference, 'resolved'> {
  resolved?: Resolved;
  readonly holder: object;
  /** Where in the holder: a key or an index. A reference that is a key itself is renamed there. */
  readonly slot: string | number;
}

/** What building one document finds on the way. */
export interface Found {
  readonly references: FoundReference[];
  readonly texts: PlacedText[];
  readonly lists: PlacedList[];
  readonly ignores: PlacedIgnore[];
}

/** The document that is being built, and the language of its plain strings. */
export interface Building extends Found {
  readonly document: ParsedDocument;
  readonly language: string;
}

type Data = Record<string, unknown>;

interface Template {
  readonly defaults: Data;
  readonly fields: ReadonlyMap<string, FieldShape>;
}

const templates = new Map<EntityKind, Template>();
const none: readonly never[] = Object.freeze([]);

function templateOf(kind: EntityKind): Template {
  const known = templates.get(kind);
  if (known) return known;
  const fields = Object.entries(shapes[kind].fields);
  const isList = ({ type }: FieldShape) => /^(?:texts|values|references|objects)$/.test(type);
  const defaults = Object.fromEntries(
    fields.flatMap(([key, field]) =>
      field.default !== undefined && field.type !== 'object'
        ? [[key, field.default]]
        : isList(field)
          ? [[key, none]]
          : field.type === 'map'
            ? [[key, Object.freeze({})]]
            : [],
    ),
  );
  const template = { defaults, fields: new Map(fields) };
  templates.set(kind, template);
  return template;
}

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Plain data as the model holds it: every text by language, defaults filled in, an origin on every object.
 * What the schema refused is left out. Texts, references and lists are noted on the way.
 */
export function buildObject<K extends keyof Entities>(
  kind: K,
  value: object,
  building: Building,
  parent?: Origin,
): Entities[K] {
  // The schema has checked what the fields hold; this is the one place where plain data becomes typed.
  return build(kind, value, building, parent) as unknown as Entities[K];
}

function build(kind: EntityKind, value: object, building: Building, parent: Origin | undefined): Data {
  const { document } = building;
  const { defaults, fields } = templateOf(kind);
  const origin: Origin = parent ? { kind, document, value, parent } : { kind, document, value };
  const built: Data = { ...defaults };
  const meant = document.faults?.meant.get(value);
  const skipped = document.faults?.skipped.get(value);

  for (const written of Object.keys(value)) {
    const raw: unknown = Reflect.get(value, written);
    const key = meant?.get(written) ?? written;
    if (skipped?.has(written) || (key !== written && key in value)) continue;
    const field = fields.get(key);
    if (field) fillField(built, key, written, field, raw, origin, building);
    else if (key.startsWith('x-') || kind === 'rule-setting') built[key] = raw;
  }
  for (const [key, field] of fields) {
    if (key in built) continue;
    if (field.type === 'object' && field.default !== undefined) built[key] = build(field.of, {}, building, origin);
    else if (field.required) built[key] = standIn(field, built.id);
  }
  if (built.lintIgnore !== undefined && Array.isArray(built.lintIgnore))
    noteIgnores(built.lintIgnore, origin, building);
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
      if (typeof raw === 'string' || isObject(raw)) built[key] = noteText(raw, origin, [written], building);
      return;
    case 'reference':
      if (typeof raw === 'string') {
        built[key] = raw;
        building.references.push({
          from: origin,
          path: [written],
          written: raw,
          to: field.to,
          holder: built,
          slot: key,
        });
      }
      return;
    case 'object':
      if (isObject(raw)) built[key] = build(field.of, raw, building, origin);
      return;
    case 'map':
      if (isObject(raw)) built[key] = fillMap(written, field, raw, origin, building);
      return;
    default:
      if (Array.isArray(raw)) built[key] = fillList(key, written, field, raw, origin, building);
  }
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
  const items: unknown[] = [];
  raw.forEach((item, index) => {
    if (skipped?.has(index)) return;
    if (field.type === 'objects') {
      if (isObject(item) && (!shapes[field.of].entity || typeof item.id === 'string'))
        items.push(build(field.of, item, building, origin));
    } else if (field.type === 'texts') {
      if (typeof item === 'string' || isObject(item)) items.push(noteText(item, origin, [written, index], building));
    } else if (field.type === 'references') {
      if (typeof item !== 'string') return;
      const at = items.push(item) - 1;
      building.references.push({
        from: origin,
        path: [written, index],
        written: item,
        to: field.to,
        holder: items,
        slot: at,
      });
    } else items.push(item);
  });
  if (items.length > 1) building.lists.push({ at: origin, key, field, items });
  return items;
}

function fillMap(written: string, field: MapShape, raw: Data, origin: Origin, building: Building): Data {
  const { of, keys } = field;
  const skipped = building.document.faults?.skipped.get(raw);
  const map: Data = {};
  for (const [key, item] of Object.entries(raw)) {
    if (skipped?.has(key)) continue;
    const entry = of && isObject(item) ? build(of, item, building, { ...origin, value: raw, parent: origin }) : item;
    map[key] = entry;
    if (!keys) continue;
    building.references.push({
      from: origin,
      path: [written, key],
      onKey: true,
      written: key,
      to: keys,
      holder: map,
      slot: key,
    });
  }
  return map;
}

function noteText(raw: string | Data, at: Origin, path: readonly (string | number)[], building: Building): Text {
  const plain = typeof raw === 'string';
  const text: Text = plain ? { [building.language]: raw } : (raw as Text);
  building.texts.push({ at, path, text, plain });
  return text;
}

function noteIgnores(entries: readonly unknown[], at: Origin, building: Building): void {
  for (const [index, entry] of (entries as readonly PlacedIgnore['entry'][]).entries())
    building.ignores.push({ at, entry, index });
}
