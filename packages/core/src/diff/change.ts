import type { Range } from '../diagnostic.js';
import type { Kind } from '../model/kinds.js';
import type { Settled } from '../settled.js';
import type { Text } from '../text.js';

/** How much a change matters, worst first. */
export const levels = ['breaking', 'notable', 'info'] as const;
export type Level = (typeof levels)[number];

/** The version that a change asks for, largest first. */
export const bumps = ['major', 'minor', 'patch'] as const;
export type Bump = (typeof bumps)[number];

/** Promises to somebody outside a change. */
export const contracts = ['links', 'references', 'model', 'experience', 'accountability'] as const;
export type Contract = (typeof contracts)[number];

/** An id, a number, a date, a word of the model, or several: never prose. */
export type Value = string | number | boolean | readonly (string | number | boolean)[];

/** A place in a file of one side. */
export interface Source {
  readonly file: string;
  readonly range: Range;
}

/** One change between two versions of a workspace. */
export interface Change {
  /** `step-feeling-dropped`. */
  readonly id: string;
  readonly level: Level;
  readonly bump: Bump;
  /** The promises that it does not keep. */
  readonly contracts: readonly Contract[];
  /** What changed, as head calls it, or base where it is gone. */
  readonly subject: { readonly kind: Kind; readonly path: string; readonly name: Text };
  /** Which field, where a kind of change covers several. */
  readonly field?: string;
  readonly before?: Value;
  readonly after?: Value;
  /** Absent for what was added. */
  readonly base?: Source;
  /** Absent for what was removed. */
  readonly head?: Source;
  /** For what was removed: what it stood in, on head. */
  readonly anchor?: Source;
  /** How many of each kind came or went with it. */
  readonly contains?: Readonly<Partial<Record<Kind, number>>>;
  /** Places on base that pointed here. */
  readonly usedBy?: readonly string[];
  /** The other half of what is perhaps a rename that nobody declared. */
  readonly suspect?: string;
  /** Ids of the teams that answer for it, on both sides. */
  readonly owners: readonly string[];
  /** Why the level is not the one its kind has. */
  readonly because?: 'draft' | 'retired' | 'config';
  /** Why it fails no run, where somebody has answered for it. */
  readonly settled?: Settled;
  readonly message: string;
  /** The first 12 hex digits of SHA-256 over the canonical JSON of id, kind, path, field, before and after. */
  readonly fingerprint: string;
}
