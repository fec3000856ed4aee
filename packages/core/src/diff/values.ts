import type { Text } from '../text.js';
import type { Value } from './change.js';
import type { Fact } from './fact.js';

/** The number that a fact holds. */
export function numberIn(fact: Fact | undefined): number | undefined {
  return typeof fact?.value === 'number' ? fact.value : undefined;
}

/** What a record may show of a fact: never prose, and of an object only that it is there. */
export function valueIn(fact: Pick<Fact, 'value'> | undefined): Value | undefined {
  if (fact === undefined) return undefined;
  const { value } = fact;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) && value.every(isPlain) ? value : undefined;
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Words by language. */
export function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('origin' in value);
}
