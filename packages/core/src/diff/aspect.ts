import type { Kind } from '../model/kinds.js';
import type { Message } from '../text.js';
import type { Bump, Contract, Level, Value } from './change.js';
import type { Difference } from './fact.js';
import type { Pair } from './match.js';
import type { Speech } from './speech.js';

/** What a change costs: its level, the version it asks for, and the promises that it breaks. */
export interface Cost {
  readonly level: Level;
  readonly bump: Bump;
  readonly breaks: readonly Contract[];
}

/** One kind of change, for all kinds of things it can happen to. The whole id is `<kind>-<name>`. */
export interface ChangeRow {
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly cost: Cost;
  /** The same change read backwards, or why there is none. */
  readonly mirror: string | { readonly none: string };
  readonly message: Message;
}

/** What a difference comes down to. */
export interface Judgement {
  /** The name of a row. */
  readonly change: string;
  /** Which field, where the row covers several. */
  readonly field?: string | undefined;
  readonly before?: Value | undefined;
  readonly after?: Value | undefined;
  /** What `{names}` in the message stand for, besides `{name}`, `{field}`, `{before}` and `{after}`. */
  readonly words?: Readonly<Record<string, string>>;
}

/** Fields of kinds of things, and what a difference in one of them comes down to. */
export interface Piece {
  readonly rows: readonly ChangeRow[];
  readonly kinds: readonly Kind[];
  /** `standard.sla.*.limit`. None for what is about a whole thing. */
  readonly fields: readonly string[];
  judge(difference: Difference, pair: Pair, speech: Speech): Iterable<Judgement>;
}

/** One way in which two versions of a thing can differ. */
export interface Aspect {
  readonly id: string;
  readonly pieces: readonly Piece[];
}

/** Something is new, and nothing stops working. */
export const more: Cost = { level: 'info', bump: 'minor', breaks: [] };
/** The same, said better or proved better. */
export const same: Cost = { level: 'info', bump: 'patch', breaks: [] };

/** A person should look. */
export function notable(...breaks: readonly Contract[]): Cost {
  return { level: 'notable', bump: 'minor', breaks };
}

/** Something that worked stops working. */
export function breaking(...breaks: readonly Contract[]): Cost {
  return { level: 'breaking', bump: 'major', breaks };
}
