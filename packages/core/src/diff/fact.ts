import type { ReferenceTarget } from '../model/shape.js';
import type { Origin } from '../parse/origin.js';

/** One thing that an entity says of itself. */
export interface Fact {
  /** Which field: `goal`, `standard.sla.*.limit`. A key that an author chose stands as `*`. */
  readonly pattern: string;
  /** The same with its keys: `standard.sla.payment-time.limit`. */
  readonly field: string;
  readonly value: unknown;
  /** Equal exactly where two facts say the same. */
  readonly meaning: string;
  /** An object, or an entry of a list: what it says are facts of their own. */
  readonly whole?: true;
  /** What holds where nothing is written. */
  readonly usual?: true;
  /** Words in a list whose order counts. */
  readonly ordered?: true;
  /** The keys of a list whose order counts: what came or went is told by the entries. */
  readonly order?: readonly string[];
  /** What it refers to, where it is a reference. */
  readonly to?: ReferenceTarget;
  /** Where it is written. */
  readonly origin: Origin;
  readonly path?: readonly (string | number)[];
}

/** What the two sides of an entity say differently. */
export interface Difference {
  readonly pattern: string;
  readonly field: string;
  readonly before?: Fact;
  readonly after?: Fact;
}
