import { shapes } from '../../src/generated/shapes.js';
import type { EntityKind } from '../../src/generated/types.js';
import type { FieldShape } from '../../src/model/shape.js';
import { candidatesOf } from './candidates.js';
import { type Data, isData, listIn, mapsIn } from './data.js';
import { definitionOf } from './definition.js';
import type { Edit, Expected } from './edit.js';
import { referenceTo, valueFor } from './full-world.js';
import {
  calledAt,
  clear,
  dotted,
  edit,
  expected,
  inside,
  type Metrics,
  printed,
  type Slot,
  type Spot,
  set,
  wholeOf,
} from './slot.js';
import { textEdits, textsEdits } from './text-edits.js';
import type { Thing } from './things.js';
import { isToldWhole } from './told.js';

/** Every edit of one field of a thing, also inside what is only a part of it. */
export function fieldEdits(thing: Thing, isUp: Metrics): readonly Edit[] {
  const { data, trail, kind } = thing;
  const spot: Spot = { thing, isUp, definition: definitionOf(kind), data, pattern: '', field: '', trail };
  return [...within(spot), ...own(spot)];
}

function* within(spot: Spot): Generator<Edit> {
  const { definition, data } = spot;
  const { fields, key: identity = [] } = shapes[definition];
  for (const [key, shape] of Object.entries(fields)) {
    if (['kind', 'id', 'schemaVersion', ...identity].includes(key)) continue;
    const slot = { ...inside(spot, key, key), data, key, shape, definition };
    const isPresent = data[key] !== undefined;
    if (shape.type === 'value') yield* valueEdits(slot);
    else if (shape.type === 'text') yield* textEdits(slot);
    else if (shape.type === 'texts') yield* textsEdits(slot);
    else if (shape.type === 'reference') yield* referenceEdits(slot);
    else if (shape.type === 'values' || shape.type === 'references') yield* listEdits(slot);
    else if (shape.type === 'map') yield* mapEdits(slot);
    else if (shape.type === 'object') {
      const value = data[key];
      if (isData(value)) yield* within({ ...slot, data: value, definition: shape.of, ...dotted(slot) });
      const holdsThings = key === 'blueprint' || key === 'maturity' || key === 'decisionPoint';
      if (
        isPresent &&
        !shape.required &&
        shape.default === undefined &&
        !(holdsThings && !isToldWhole(spot.thing.kind, slot.pattern))
      ) {
        yield edit(slot, 'gone', () => clear(slot));
      } else if (!isPresent && !holdsThings)
        yield edit(slot, 'new', () => set(slot, valueFor(definition, key, shape, 0)));
    } else if (!shapes[shape.of].entity) yield* entryEdits(slot, shape.of);
  }
}

function* valueEdits(slot: Slot): Generator<Edit> {
  const { data, key, shape, definition } = slot;
  const held = data[key] ?? shape.default;
  for (const [at, value] of candidatesOf(definition, key).entries()) {
    if (JSON.stringify(value) !== JSON.stringify(held)) yield edit(slot, `to ${at}`, () => set(slot, value));
  }
  if (data[key] !== undefined && !shape.required) yield edit(slot, 'gone', () => clear(slot));
}

function* referenceEdits(slot: Slot): Generator<Edit> {
  const { data, key, shape } = slot;
  if (shape.type !== 'reference') return;
  for (const other of [0, 1].map((index) => referenceTo(shape.to, index))) {
    if (data[key] !== other) yield edit(slot, `to ${other}`, () => set(slot, other));
  }
  if (data[key] !== undefined && !shape.required) yield edit(slot, 'gone', () => clear(slot));
}

function* listEdits(slot: Slot): Generator<Edit> {
  const { data, key, shape, definition } = slot;
  const held = listIn(data[key]) ?? (Array.isArray(shape.default) ? shape.default : []);
  const isLanguages = key === 'locales';
  const others = (
    shape.type === 'references' ? [0, 1].map((index) => referenceTo(shape.to, index)) : candidatesOf(definition, key)
  ).filter((one) => !held.includes(one));
  const [fresh, another] = others;
  if (fresh !== undefined && !(isLanguages && held.length === 0)) {
    yield edit(slot, 'one more', () => listed(slot, [...held, fresh]));
    if (another !== undefined) yield edit(slot, 'two more', () => listed(slot, [...held, fresh, another]));
    if (held.length > 1) yield edit(slot, 'one for another', () => listed(slot, [...held.slice(0, -1), fresh]));
  }
  if (held.length > 1) {
    yield edit(slot, 'one less', () => listed(slot, held.slice(0, -1)));
    if (!isLanguages) yield edit(slot, 'in another order', () => listed(slot, held.toReversed()));
  }
}

/** A list without order as it is now: what came, and what went. */
function listed(slot: Slot, now: readonly unknown[]): readonly Expected[] {
  const { data, key, shape, trail } = slot;
  const before = listIn(data[key]) ?? (Array.isArray(shape.default) ? shape.default : []);
  data[key] = now;
  const place = { ...slot, pattern: `${slot.pattern}.*` };
  const at = (value: unknown) => `${slot.field}.${String(value)}`;
  return [
    ...before.flatMap((one, index) =>
      now.includes(one)
        ? []
        : calledAt(place, one, undefined).map((id) => ({
            id,
            path: slot.thing.path,
            field: at(one),
            base: [...trail, index],
          })),
    ),
    ...now.flatMap((one, index) =>
      before.includes(one)
        ? []
        : calledAt(place, undefined, one).map((id) => ({
            id,
            path: slot.thing.path,
            field: at(one),
            head: { container: now, key: index },
          })),
    ),
  ];
}

function* mapEdits(slot: Slot): Generator<Edit> {
  const { data, key, shape } = slot;
  if (shape.type !== 'map') return;
  const map = data[key];
  const { of } = shape;
  const entry = (name: string) => ({
    ...inside({ ...slot, ...dotted(slot) }, '*', name),
    trail: [...slot.trail, name],
    key: name,
    shape: { type: 'value' } as const,
  });
  if (!isData(map)) return;
  if (of && of !== 'rule-setting') {
    for (const [name, one] of Object.entries(map)) {
      if (isData(one)) yield* within({ ...entry(name), data: one, definition: of, ...dotted(entry(name)) });
    }
    return;
  }
  const fresh = of ? ['error', 'off'] : [['New'], ['Newer', 'Old']];
  for (const name of Object.keys(map)) {
    const place = { ...entry(name), data: map };
    for (const value of fresh) {
      if (JSON.stringify(value) !== JSON.stringify(map[name])) {
        yield edit(place, 'other', () => (of ? set(place, value) : [called(place, map[name], value, 'field-changed')]));
      }
    }
    yield edit(place, 'gone', () => clear(place));
  }
  const more = { ...entry(of ? 'touchpoint-without-events' : 'fr'), data: map };
  yield edit(more, 'one more', () => set(more, fresh[0]));
}

/** Sets a value of the author's own map. */
function called(place: Slot, _before: unknown, after: unknown, name: string): Expected {
  place.data[place.key] = after;
  return expected(place, [`${place.thing.kind}-${name}`]);
}

function* entryEdits(slot: Slot, of: EntityKind): Generator<Edit> {
  const { data, key, shape, thing } = slot;
  const entries = listIn(data[key]);
  const { key: identity = [], fields } = shapes[of];
  const nameOf = (entry: Data) =>
    identity
      .map((name) => printed(entry[name]))
      .join(' ')
      .trim();
  const place = (entry: Data, index: number) => ({
    ...inside({ ...slot, ...dotted(slot) }, '*', nameOf(entry)),
    trail: [...slot.trail, index],
    key: String(index),
    shape,
  });
  for (const [index, entry] of mapsIn(entries).entries()) {
    const spot = place(entry, index);
    yield* within({ ...spot, data: entry, definition: of, ...dotted(spot) });
    yield edit(spot, 'gone', () => {
      entries?.splice(index, 1);
      return wholeOf(spot, entry, of, 'went');
    });
  }
  const fresh: Data = Object.fromEntries(
    Object.entries(fields)
      .filter(([name, field]) => field.required || name === identity.find((one) => !fields[one]?.required))
      .map(([name, field]) => [name, another(of, name, field, mapsIn(entries))]),
  );
  if (identity.length > 0 && !mapsIn(entries).some((entry) => nameOf(entry) === nameOf(fresh))) {
    const spot = place(fresh, mapsIn(entries).length);
    yield edit(spot, 'one more', () => {
      const list = entries ?? [];
      list.push(fresh);
      data[key] = list;
      const head = { container: list, key: list.length - 1 };
      const isWhole = isToldWhole(thing.kind, spot.pattern);
      return wholeOf(spot, fresh, of, 'came').map((one) => (isWhole ? { ...one, head } : one));
    });
  }
  if (entries && entries.length > 1) {
    yield edit(slot, 'in another order', () => {
      entries.reverse();
      return shape.type === 'objects' && shape.ordered
        ? [{ id: `${thing.kind}-next-changed`, path: thing.path, field: slot.field }]
        : [];
    });
  }
}

/** A value for a field of a new entry, which no entry has yet. */
function another(of: EntityKind, name: string, field: FieldShape, entries: readonly Data[]): unknown {
  if (field.type === 'text') return 'Words';
  if (field.type === 'values') return ['never/**'];
  if (field.type === 'map') return { 'cold-handoff': 'off' };
  const values =
    field.type === 'reference'
      ? [0, 1, 2].map((at) => (at < 2 ? referenceTo(field.to, at) : `new-${name}`))
      : candidatesOf(of, name);
  return values.find((value) => !entries.some((entry) => entry[name] === value)) ?? values[0];
}

/** Fields of the author's own. */
function* own(spot: Spot): Generator<Edit> {
  const { data } = spot;
  const slot: Slot = { ...inside(spot, 'x-*', 'x-own'), data, key: 'x-own', shape: { type: 'value' } };
  const held = data['x-own'];
  for (const value of ['mine', 7, [1, 2]]) {
    if (JSON.stringify(value) !== JSON.stringify(held)) yield edit(slot, 'own', () => set(slot, value));
  }
}
