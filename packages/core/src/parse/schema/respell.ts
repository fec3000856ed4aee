import { shapes } from '../../generated/shapes.js';
import type { EntityKind } from '../../generated/types.js';
import { nearest } from '../../nearest.js';
import type { Faults } from '../document.js';
import type { Fault } from './fault.js';
import { isObject } from './trail.js';

/** Unknown keys that are nearly one that their object could have and has not, and that one. */
export function meantKeys(faults: readonly Fault[]): Faults['meant'] {
  const meant = new Map<object, Map<string, string>>();
  const free = new Map<object, Set<string>>();
  for (const { error, trail } of faults) {
    const { value, definition } = trail;
    if (error.keyword !== 'additionalProperties' || definition === undefined || !isObject(value)) continue;
    const fields = free.get(value) ?? freeFields(value, definition);
    free.set(value, fields);
    const written = String(error.params.additionalProperty);
    const near = nearest(written, fields);
    if (near === undefined) continue;
    fields.delete(near);
    meant.set(value, (meant.get(value) ?? new Map<string, string>()).set(written, near));
  }
  return meant;
}

/** The fields that an object could have and has not; those that it must have come first, as they are missed most. */
function freeFields(value: object, definition: EntityKind): Set<string> {
  const free = Object.entries(shapes[definition].fields).filter(([field]) => !Object.hasOwn(value, field));
  const needed = free.filter(([, { required }]) => required);
  return new Set([...needed, ...free].map(([field]) => field));
}

/** Whether a fault is a misspelt key. */
export function isSlip({ error, trail }: Fault, meant: Faults['meant']): boolean {
  if (error.keyword !== 'additionalProperties' || !isObject(trail.value)) return false;
  return meant.get(trail.value)?.has(String(error.params.additionalProperty)) ?? false;
}

/** A copy of a document with its misspelt keys put right, and the original of each map and list in it. */
export function respell(
  document: unknown,
  meant: Faults['meant'],
): { readonly corrected: unknown; readonly originals: ReadonlyMap<object, object> } {
  const originals = new Map<object, object>();
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const keys = meant.get(value);
    const copied = Array.isArray(value)
      ? value.map(copy)
      : Object.fromEntries(Object.entries(value).map(([key, inner]) => [keys?.get(key) ?? key, copy(inner)]));
    originals.set(copied, value);
    return copied;
  };
  return { corrected: meant.size === 0 ? document : copy(document), originals };
}

/** A fault of the copy, told of the document as it is written. */
export function faultAsWritten(
  { error, trail }: Fault,
  originals: ReadonlyMap<object, object>,
  meant: Faults['meant'],
): Fault {
  const original = (value: object) => originals.get(value) ?? value;
  const steps = trail.steps.map(({ container, key }) => ({
    container: original(container),
    key: [...(meant.get(original(container)) ?? [])].find(([, right]) => right === key)?.[0] ?? key,
  }));
  const isRespelt = steps.at(-1)?.key !== trail.steps.at(-1)?.key;
  return {
    error,
    trail: {
      ...trail,
      steps,
      value: isObject(trail.value) || Array.isArray(trail.value) ? original(trail.value) : trail.value,
    },
    ...(isRespelt && error.keyword === 'type' ? { isWrongGuess: true } : {}),
  };
}
