import { shapes } from '../../generated/shapes.js';
import type { EntityKind } from '../../generated/types.js';
import { nearest } from '../../nearest.js';
import type { Faults } from '../document.js';
import type { ParsedYaml, Problem } from '../parsed-file.js';
import type { Fault } from './fault.js';
import { offsetsOf } from './span.js';
import { isObject } from './trail.js';
import { typeCase } from './type-case.js';

type Data = Problem['data'];

/** A fault as a problem: its id, its place, and what its message needs. `case` tells which of the id's messages fits. */
export function problemOf(fault: Fault, parsed: ParsedYaml, meant: Faults['meant']): Problem {
  const { start, end } = offsetsOf(fault, parsed);
  return { id: idOf(fault), start, end, data: dataOf(fault, parsed.text.slice(start, end), meant) };
}

/** `schema/` and the keyword of JSON Schema in kebab-case. */
function idOf({ error }: Fault): string {
  const keyword = error.propertyName === undefined ? error.keyword : 'propertyNames';
  if (keyword === 'exactlyOne') return 'schema/one-of';
  return `schema/${keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function dataOf({ error, trail }: Fault, source: string, meant: Faults['meant']): Data {
  const { keyword, params, propertyName } = error;
  const { value, definition } = trail;
  const field = String(trail.steps.findLast(({ key }) => typeof key === 'string')?.key ?? '');
  const shown = { field, value: short(typeof value === 'string' ? value : source) };
  if (propertyName !== undefined) return { field, key: short(propertyName), case: String(params.format ?? 'line') };
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(String(params.additionalProperty), value, definition, meant);
    case 'required':
      return { key: String(params.missingProperty), ...named(value) };
    case 'dependencies':
      return { key: String(params.missingProperty), because: String(params.property) };
    case 'exactlyOne':
      return oneOf(params.keys, value);
    case 'type':
      return { ...shown, case: field === '' ? 'document' : typeCase(params.type, value, definition) };
    case 'enum':
      return { ...shown, ...allowed(params.allowedValues, value) };
    case 'const':
      return { ...shown, expected: String(params.allowedValue), ...(isNewer(value, params) && { case: 'newer' }) };
    case 'format':
      return { ...shown, case: String(params.format) };
    case 'not':
      return shown;
    default:
      return { ...shown, limit: Number(params.limit), count: sizeOf(value) };
  }
}

function unknownKey(written: string, value: unknown, definition: EntityKind | undefined, meant: Faults['meant']): Data {
  const fields = definition === undefined ? [] : Object.keys(shapes[definition].fields);
  const near = (isObject(value) && meant.get(value)?.get(written)) || nearest(written, fields);
  const key = short(written);
  return near ? { key, nearest: near, case: 'near' } : { key, fields: fields.join(', ') };
}

/** The id of an object that lacks something, where it has one. */
function named(value: unknown): Data {
  const id: unknown = isObject(value) ? Reflect.get(value, 'id') : undefined;
  return typeof id === 'string' ? { id: short(id), case: 'named' } : {};
}

function oneOf(keys: unknown, value: unknown): Data {
  const all = Array.isArray(keys) ? keys.map(String) : [];
  const found = all.filter((key) => isObject(value) && Object.hasOwn(value, key));
  return { keys: all.join(', '), found: found.join(', '), case: found.length === 0 ? 'none' : 'several' };
}

function allowed(values: unknown, value: unknown): Data {
  const all = Array.isArray(values) ? values.map(String) : [];
  const near = typeof value === 'string' ? nearest(value, all) : undefined;
  return { allowed: all.join(', '), ...(near === undefined ? {} : { nearest: near, case: 'near' }) };
}

/** Whether a value is a later version than the one that is known. */
function isNewer(value: unknown, { allowedValue }: Fault['error']['params']): boolean {
  return typeof value === 'number' && typeof allowedValue === 'number' && value > allowedValue;
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : 0;
}

/** A text of a file as a message quotes it: on one line, and not long. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
