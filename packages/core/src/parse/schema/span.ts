import type { ParsedYaml } from '../parsed-file.js';
import type { Fault } from './fault.js';
import { isObject, type Trail } from './trail.js';

/** Where a problem is shown, in UTF-16 offsets. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** Where a fault is pointed at: the value that is wrong, the key that is too much, or the id of what lacks something. */
export function offsetsOf({ error, trail }: Fault, parsed: ParsedYaml): Offsets {
  const { keyword, params, propertyName } = error;
  switch (propertyName === undefined ? keyword : 'propertyNames') {
    case 'propertyNames':
      return keyOf(trail.value, String(propertyName), parsed) ?? wholeOf(trail, parsed);
    case 'additionalProperties':
      return keyOf(trail.value, String(params.additionalProperty), parsed) ?? wholeOf(trail, parsed);
    case 'dependencies':
      return keyOf(trail.value, String(params.property), parsed) ?? wholeOf(trail, parsed);
    case 'exactlyOne':
      return secondOf(trail.value, params.keys, parsed) ?? headOf(trail, parsed);
    case 'required':
    case 'minProperties':
      return headOf(trail, parsed);
    case 'maxItems':
    case 'maxProperties':
      return holderOf(trail, parsed) ?? wholeOf(trail, parsed);
    default:
      return wholeOf(trail, parsed);
  }
}

/** The value itself; where nothing is written, the key that has no value. */
function wholeOf(trail: Trail, parsed: ParsedYaml): Offsets {
  const step = trail.steps.at(-1);
  const span = step && parsed.spanOf(step.container, step.key);
  if (span === undefined) return extentOf(trail.value, parsed);
  return span.start === span.end ? { start: span.keyStart, end: span.keyEnd } : { start: span.start, end: span.end };
}

/** The key that holds the value. */
function holderOf({ steps }: Trail, parsed: ParsedYaml): Offsets | undefined {
  const step = steps.at(-1);
  return step && keyOf(step.container, step.key, parsed);
}

/** What an object is known by: its id, else its first key. */
function headOf({ value }: Trail, parsed: ParsedYaml): Offsets {
  if (!isObject(value)) return extentOf(value, parsed);
  const id = parsed.spanOf(value, 'id');
  if (id && typeof Reflect.get(value, 'id') === 'string') return { start: id.start, end: id.end };
  return keyOf(value, Object.keys(value)[0] ?? '', parsed) ?? extentOf(value, parsed);
}

/** The later of several keys of which an object may have one. */
function secondOf(value: unknown, keys: unknown, parsed: ParsedYaml): Offsets | undefined {
  if (!isObject(value) || !Array.isArray(keys)) return undefined;
  const present = keys.flatMap((key) => (Object.hasOwn(value, key) ? (keyOf(value, key, parsed) ?? []) : []));
  return present.length < 2 ? undefined : present.reduce((a, b) => (a.start > b.start ? a : b));
}

function keyOf(container: unknown, key: string | number, parsed: ParsedYaml): Offsets | undefined {
  if (typeof container !== 'object' || container === null) return undefined;
  const span = parsed.spanOf(container, key);
  return span && { start: span.keyStart, end: span.keyEnd };
}

function extentOf(value: unknown, parsed: ParsedYaml): Offsets {
  const extent = typeof value === 'object' && value !== null ? parsed.extentOf(value) : undefined;
  return extent ?? { start: 0, end: 0 };
}
