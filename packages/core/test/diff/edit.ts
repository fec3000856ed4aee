import type { Thing } from './things.js';

/** A change that is to be found: of which kind, about what, in which field, on which line of each side. */
export interface Expected {
  readonly id: string;
  readonly path: string;
  readonly field?: string;
  /** The way to the value in the file of base. */
  readonly base?: Thing['trail'];
  /** What holds the value on head. */
  readonly head?: { readonly container: object; readonly key: string | number };
}

/** One edit that an author may make. */
export interface Edit {
  /** `step feeling.score other`. */
  readonly name: string;
  readonly thing: Thing;
  /** It changes what stands where: other edits near it would be about something else. */
  readonly isStructural?: true;
  /** Another file that it changes. */
  readonly elsewhere?: string;
  /** Makes it, and says what is to be found. */
  make(): readonly Expected[];
}

/** An edit of a thing as a whole. */
export function wholeEdit(thing: Thing, what: string, make: Edit['make']): Edit {
  return { name: `${thing.kind} ${what}`, thing, isStructural: true, make };
}
