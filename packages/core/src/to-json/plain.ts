import { shapes } from '../generated/shapes.js';
import type { Entities, EntityKind } from '../generated/types.js';

/** A value of the model as plain data: without the places in files that it came from. */
export type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { readonly [K in keyof T as K extends 'origin' ? never : K]: Plain<T[K]> }
    : T;

/** An object of the model as plain data. The shape of its kind decides what is copied, so the result is what its type says. */
export function plain<K extends keyof Entities>(kind: K, object: Entities[K]): Plain<Entities[K]> {
  return copy(kind, object) as Plain<Entities[K]>;
}

function copy(kind: EntityKind, object: object): object {
  const { fields } = shapes[kind];
  const known = Object.entries(fields).flatMap(([key, field]): [string, unknown][] => {
    const value: unknown = Reflect.get(object, key);
    if (value === undefined) return [];
    if (field.type === 'object') return [[key, copy(field.of, Object(value))]];
    if (field.type === 'objects' && Array.isArray(value)) return [[key, value.map((item) => copy(field.of, item))]];
    if (field.type === 'map' && field.of !== undefined) return [[key, copyMap(field.of, Object(value))]];
    return [[key, value]];
  });
  const others = Object.entries(object).filter(
    ([key]) => key.startsWith('x-') || (kind === 'rule-setting' && !(key in fields) && key !== 'origin'),
  );
  return Object.fromEntries([...known, ...others]);
}

function copyMap(of: EntityKind, map: object): object {
  return Object.fromEntries(
    Object.entries(map).map(([key, entry]) => [
      key,
      typeof entry === 'object' && entry !== null ? copy(of, entry) : entry,
    ]),
  );
}
