import { shapes } from '../../src/generated/shapes.js';
import type { EntityKind } from '../../src/generated/types.js';
import type { FieldShape } from '../../src/model/shape.js';
import { type Data, isData, mapsIn } from './data.js';
import type { Edit, Expected } from './edit.js';
import type { Thing } from './things.js';
import { isToldWhole, told } from './told.js';

/** Which metrics are better when they are higher. */
export type Metrics = (id: string) => boolean;

/** Where an edit is made: in a thing, in one of the maps in it. */
export interface Spot {
  readonly thing: Thing;
  readonly isUp: Metrics;
  readonly definition: EntityKind;
  readonly data: Data;
  readonly pattern: string;
  readonly field: string;
  readonly trail: Thing['trail'];
}

/** One field of a map. */
export interface Slot extends Spot {
  readonly key: string;
  readonly shape: FieldShape;
}

/** What is told of an entry or an object that came or went: it alone, or all that it says. */
export function wholeOf(spot: Slot, data: Data, of: EntityKind, way: 'came' | 'went'): readonly Expected[] {
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

export function set(slot: Slot, value: unknown): readonly Expected[] {
  const { data, key, shape } = slot;
  const before = data[key] ?? shape.default;
  data[key] = value;
  if (shape.type === 'object' && isData(value)) return wholeOf(slot, value, shape.of, 'came');
  const found = expected(slot, calledAt(slot, before, value));
  return found === undefined ? [] : split(found, before === undefined);
}

export function clear(slot: Slot): readonly Expected[] {
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

export function expected(slot: Slot, ids: readonly string[], field = slot.field): Expected {
  const { thing, trail, data, key } = slot;
  return { id: ids.join(' '), path: thing.path, field, base: trail, head: { container: data, key } };
}

export function calledAt({ thing, pattern, field, isUp }: Slot, before: unknown, after: unknown): readonly string[] {
  const metric = thing.kind === 'metric' ? String(thing.data.id) : (field.split('.')[2] ?? '');
  return told(thing.kind, pattern, [before, after], isUp(metric));
}

/** Settings and the strategy have one kind of change for all that is no other; some words mean more than words. */
export function plainly({ thing, pattern }: Slot, id: string): readonly string[] {
  if (thing.kind === 'workspace' || thing.kind === 'strategy') return [`${thing.kind}-field-changed`];
  if (pattern === 'next.*.when') return ['step-next-changed'];
  if (pattern === 'trigger.prediction') return ['rule-trigger-changed'];
  return pattern === 'response.content' ? ['rule-response-changed'] : [id];
}

export function edit(slot: Slot, what: string, make: Edit['make']): Edit {
  return { name: `${slot.thing.kind} ${slot.pattern} ${what}`, thing: slot.thing, make };
}

export function inside(spot: Spot, pattern: string, field: string): Spot {
  const trail = [...spot.trail, field];
  return { ...spot, pattern: spot.pattern + pattern, field: spot.field + field, trail };
}

export function dotted({ pattern, field }: Spot): Pick<Spot, 'pattern' | 'field'> {
  return { pattern: `${pattern}.`, field: `${field}.` };
}

/** What identifies an entry of a list without ids. */
function keyOf(entry: Data, of: EntityKind): string {
  return (shapes[of].key ?? [])
    .map((name) => printed(entry[name]))
    .join(' ')
    .trim();
}

export function printed(value: unknown): string {
  return Array.isArray(value) ? value.toSorted().join(' ') : String(value ?? '');
}
