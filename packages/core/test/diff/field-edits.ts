import { shapes } from '../../src/generated/shapes.js';
import type { EntityKind } from '../../src/generated/types.js';
import { composed } from '../../src/model/natural-key.js';
import type { FieldShape } from '../../src/model/shape.js';
import { candidatesOf } from './candidates.js';
import { type Data, isData, listIn, mapsIn } from './data.js';
import { definitionOf } from './definition.js';
import type { Edit, Expected } from './edit.js';
import { referenceTo, valueFor } from './full-world.js';
import type { Thing } from './things.js';
import { isToldWhole, told } from './told.js';

/** Which metrics are better when they are higher. */
export type Metrics = (id: string) => boolean;

/** Where an edit is made: in a thing, in one of the maps in it. */
interface Spot {
  readonly thing: Thing;
  readonly isUp: Metrics;
  readonly definition: EntityKind;
  readonly data: Data;
  readonly pattern: string;
  readonly field: string;
  readonly trail: Thing['trail'];
}

/** One field of a map. */
interface Slot extends Spot {
  readonly key: string;
  readonly shape: FieldShape;
}

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

function* textEdits(slot: Slot): Generator<Edit> {
  const { data, key, shape, thing, pattern, field } = slot;
  const text = data[key];
  const inLanguages = typeof text === 'string' ? { [thing.language]: text } : isData(text) ? text : undefined;
  const reworded = pattern === 'name' && thing.kind !== 'workspace' ? 'name-changed' : 'text-changed';
  const isSetting = thing.kind === 'workspace' || thing.kind === 'strategy';
  const changed = (id: string, language?: string): readonly Expected[] => [
    language === undefined || isSetting
      ? expected(slot, plainly(slot, `${thing.kind}-${id}`))
      : expected(slot, [`${thing.kind}-${id}`], `${field}.${language}`),
  ];
  if (inLanguages === undefined) {
    yield edit(slot, 'new', () => {
      data[key] = 'Words';
      return changed(reworded);
    });
    return;
  }
  yield edit(slot, 'reworded', () => {
    if (typeof text === 'string') data[key] = `${text} anew`;
    else data[key] = { ...inLanguages, [thing.language]: `${String(inLanguages[thing.language])} anew` };
    return changed(reworded);
  });
  yield edit(slot, 'translated', () => {
    data[key] = { ...inLanguages, fr: 'Mots' };
    return changed('translation-added', 'fr');
  });
  const other = Object.keys(inLanguages).find((language) => language !== thing.language);
  if (other !== undefined) {
    yield edit(slot, 'translated anew', () => {
      data[key] = { ...inLanguages, [other]: '另外' };
      return changed('translation-changed', other);
    });
    yield edit(slot, 'translation gone', () => {
      data[key] = { [thing.language]: inLanguages[thing.language] };
      return Object.keys(inLanguages).flatMap((language) =>
        language === thing.language ? [] : changed('translation-removed', language),
      );
    });
  }
  if (!shape.required) {
    yield edit(slot, 'gone', () => {
      Reflect.deleteProperty(data, key);
      return changed(reworded).map(({ head: _, ...rest }) => rest);
    });
  }
}

function* textsEdits(slot: Slot): Generator<Edit> {
  const { data, key, shape, thing } = slot;
  const texts = listIn(data[key]);
  const changed = (carried = 'added'): readonly Expected[] => [
    expected(
      slot,
      slot.key === 'contextCarried' ? [`handoff-context-${carried}`] : plainly(slot, `${thing.kind}-text-changed`),
    ),
  ];
  yield edit(slot, 'one more', () => {
    data[key] = [...(texts ?? []), 'One more'];
    return changed();
  });
  if (texts === undefined || texts.length === 0) return;
  yield edit(slot, 'gone', () => {
    Reflect.deleteProperty(data, key);
    return changed('removed').map(({ head: _, ...rest }) => rest);
  });
  if (texts.length < 2) return;
  yield edit(slot, 'in another order', () => {
    data[key] = texts.toReversed();
    if (!('ordered' in shape)) return [];
    const languages = new Set(texts.flatMap((text) => (isData(text) ? Object.keys(text) : [thing.language])));
    const inOrder = (language: string) =>
      texts.flatMap((text) => {
        const words = isData(text) ? text[language] : language === thing.language ? text : undefined;
        return words === undefined ? [] : [composed(String(words))];
      });
    return [...languages].flatMap((language): readonly Expected[] => {
      const words = inOrder(language);
      if (words.join('\0') === words.toReversed().join('\0')) return [];
      if (language === thing.language) return changed();
      return [expected(slot, [`${thing.kind}-translation-changed`], `${slot.field}.${language}`)];
    });
  });
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

/** What is told of an entry or an object that came or went: it alone, or all that it says. */
function wholeOf(spot: Slot, data: Data, of: EntityKind, way: 'came' | 'went'): readonly Expected[] {
  const { thing, pattern, field, trail, key } = spot;
  const side = way === 'came' ? { head: { container: spot.data, key } } : { base: trail };
  const pair = (value: unknown): [unknown, unknown] => (way === 'came' ? [undefined, value] : [value, undefined]);
  const tell: Tell = (pattern, field, value) =>
    calledAt({ ...spot, pattern }, ...pair(value)).map((id) => ({ id, path: thing.path, field }));
  if (isToldWhole(thing.kind, pattern)) return tell(pattern, field, data).map((one) => ({ ...one, ...side }));
  return leavesOf(spot, data, of, way, tell);
}

type Tell = (pattern: string, field: string, value: unknown) => readonly Expected[];

/** All that an object says; where in the file each part of it stands is not followed. */
function leavesOf(spot: Slot, data: Data, of: EntityKind, way: 'came' | 'went', tell: Tell): readonly Expected[] {
  const { thing, pattern, field } = spot;
  const within = (spot: Slot, data: Data, of: EntityKind) =>
    wholeOf(spot, data, of, way).map(({ base: _base, head: _head, ...rest }) => rest);
  const { fields, key: identity = [] } = shapes[of];
  return Object.entries(fields).flatMap(([name, shape]): readonly Expected[] => {
    const value = data[name];
    const at = { pattern: `${pattern}.${name}`, field: `${field}.${name}` };
    if (value === undefined || value === shape.default || identity.includes(name)) return [];
    if (shape.type === 'text' || shape.type === 'texts') {
      if (Array.isArray(value) && value.length === 0) return [];
      return plainly({ ...spot, ...at }, `${thing.kind}-text-changed`).map((id) => ({
        id,
        path: thing.path,
        field: at.field,
      }));
    }
    if (shape.type === 'object' && isData(value)) return within({ ...spot, ...at }, value, shape.of);
    if (shape.type === 'objects') {
      return mapsIn(value).flatMap((one) =>
        within({ ...spot, pattern: `${at.pattern}.*`, field: `${at.field}.${keyOf(one, shape.of)}` }, one, shape.of),
      );
    }
    if (shape.type === 'map' && isData(value)) {
      return Object.entries(value).flatMap(([name, one]) => {
        const inner = { ...spot, pattern: `${at.pattern}.*`, field: `${at.field}.${name}` };
        return shape.of && shape.of !== 'rule-setting' && isData(one)
          ? within(inner, one, shape.of)
          : tell(inner.pattern, inner.field, one);
      });
    }
    if (Array.isArray(value)) {
      return value.flatMap((one) => tell(`${at.pattern}.*`, `${at.field}.${String(one)}`, one));
    }
    return tell(at.pattern, at.field, value);
  });
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

function set(slot: Slot, value: unknown): readonly Expected[] {
  const { data, key, shape } = slot;
  const before = data[key] ?? shape.default;
  data[key] = value;
  if (shape.type === 'object' && isData(value)) return wholeOf(slot, value, shape.of, 'came');
  const found = expected(slot, calledAt(slot, before, value));
  return found === undefined ? [] : split(found, before === undefined);
}

function clear(slot: Slot): readonly Expected[] {
  const { data, key, shape } = slot;
  const before = data[key];
  Reflect.deleteProperty(data, key);
  if (shape.type === 'object' && isData(before)) return wholeOf(slot, before, shape.of, 'went');
  if (before === shape.default) return [];
  return split(expected(slot, calledAt(slot, before, shape.default)), false).map(({ head: _, ...rest }) => rest);
}

/** One that names several kinds of change as one of each. */
function split(one: Expected, isNew: boolean): readonly Expected[] {
  const { base, ...rest } = one;
  return one.id.split(' ').map((id) => (isNew || base === undefined ? { ...rest, id } : { ...rest, base, id }));
}

function expected(slot: Slot, ids: readonly string[], field = slot.field): Expected {
  const { thing, trail, data, key } = slot;
  return { id: ids.join(' '), path: thing.path, field, base: trail, head: { container: data, key } };
}

function calledAt({ thing, pattern, field, isUp }: Slot, before: unknown, after: unknown): readonly string[] {
  const metric = thing.kind === 'metric' ? String(thing.data.id) : (field.split('.')[2] ?? '');
  return told(thing.kind, pattern, [before, after], isUp(metric));
}

/** Settings and the strategy have one kind of change for all that is no other; some words mean more than words. */
function plainly({ thing, pattern }: Slot, id: string): readonly string[] {
  if (thing.kind === 'workspace' || thing.kind === 'strategy') return [`${thing.kind}-field-changed`];
  if (pattern === 'next.*.when') return ['step-next-changed'];
  if (pattern === 'trigger.prediction') return ['rule-trigger-changed'];
  return pattern === 'response.content' ? ['rule-response-changed'] : [id];
}

function edit(slot: Slot, what: string, make: Edit['make']): Edit {
  return { name: `${slot.thing.kind} ${slot.pattern} ${what}`, thing: slot.thing, make };
}

function inside(spot: Spot, pattern: string, field: string): Spot {
  const trail = [...spot.trail, field];
  return { ...spot, pattern: spot.pattern + pattern, field: spot.field + field, trail };
}

function dotted({ pattern, field }: Spot): Pick<Spot, 'pattern' | 'field'> {
  return { pattern: `${pattern}.`, field: `${field}.` };
}

/** What identifies an entry of a list without ids. */
function keyOf(entry: Data, of: EntityKind): string {
  return (shapes[of].key ?? [])
    .map((name) => printed(entry[name]))
    .join(' ')
    .trim();
}

function printed(value: unknown): string {
  return Array.isArray(value) ? value.toSorted().join(' ') : String(value ?? '');
}
