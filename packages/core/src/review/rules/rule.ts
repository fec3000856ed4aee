import type { Severity } from '../../diagnostic.js';
import type { Change } from '../../diff/index.js';
import type { Workspace } from '../../model/workspace.js';
import type { Message } from '../../text.js';

/** What a rule between two versions looks at. */
export interface Compared<P> {
  readonly changes: readonly Change[];
  readonly base: Workspace;
  readonly head: Workspace;
  readonly parameters: P;
}

/** A rule between two versions: it reads the changes, and what it finds is told with them. */
export interface ReviewRule<P extends Readonly<Record<string, number>> = Readonly<Record<string, number>>> {
  readonly id: string;
  readonly severity: Severity;
  readonly preset: 'recommended' | 'strict';
  /** One sentence that is true of every change that passes. */
  readonly law: Message;
  readonly why: Message;
  /** What to do. */
  readonly next: Message;
  /** What the configuration may set, with its defaults. */
  readonly parameters?: P;
  /** The changes that break it. */
  find(compared: Compared<P>): Iterable<Change>;
}

/** A rule with the types of its parameters taken from their defaults. */
export function defineReviewRule<const P extends Readonly<Record<string, number>>>(rule: ReviewRule<P>): ReviewRule<P> {
  return rule;
}
