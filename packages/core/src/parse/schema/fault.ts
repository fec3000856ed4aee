import type { SchemaError } from '../../generated/validators.js';
import type { Faults } from '../document.js';
import type { Step, Trail } from './trail.js';

/** One thing that is wrong, and the way to it in the document as it is written. */
export interface Fault {
  readonly error: SchemaError;
  readonly trail: Trail;
  /** The value of a misspelt key is of another type than the key that was meant takes: perhaps it was not meant. */
  readonly isWrongGuess?: true;
}

/** Keywords that say that something is missing or too much; what is there can still be read. */
const harmless = new Set(['required', 'additionalProperties', 'exactlyOne', 'dependencies']);

/** Which parts of a document the builder leaves out, and which objects are not as they should be. */
export function partsLeftOut(faults: readonly Fault[]): Pick<Faults, 'skipped' | 'damaged'> {
  const skipped = new Map<object, Set<string | number>>();
  const damaged = new Set<object>();
  for (const fault of faults) {
    const { steps, value } = fault.trail;
    for (const { container } of steps) damaged.add(container);
    if (typeof value === 'object' && value !== null) damaged.add(value);
    const part = partOf(fault);
    if (part) skipped.set(part.container, (skipped.get(part.container) ?? new Set()).add(part.key));
  }
  return { skipped, damaged };
}

/** The part that goes with a fault: the entry of a map whose key is wrong, else the part that the fault lies in. */
function partOf({ error, trail }: Fault): Step | undefined {
  const { steps, part, value, isFreeMap } = trail;
  if (error.propertyName !== undefined && isFreeMap && typeof value === 'object' && value !== null) {
    return { container: value, key: error.propertyName };
  }
  return harmless.has(error.keyword) && part === steps.length ? undefined : steps[part - 1];
}
