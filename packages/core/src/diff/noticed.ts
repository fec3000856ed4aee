import type { Judgement } from './aspect.js';
import type { Change, Level } from './change.js';
import type { Entity } from './entity.js';
import type { Fact } from './fact.js';
import type { ChangeKind } from './taxonomy.js';

/** A change before it is told: what it is about on each side, and how much it matters so far. */
export interface Noticed {
  readonly kind: ChangeKind;
  readonly level: Level;
  readonly because?: Change['because'];
  readonly judgement: Judgement;
  readonly base?: Entity;
  readonly head?: Entity;
  /** The values, where it is about a field. */
  readonly before?: Fact;
  readonly after?: Fact;
  /** For what was removed: what it stood in, on head. */
  readonly anchor?: Entity;
  readonly contains?: Change['contains'];
  readonly suspect?: Entity;
}

/** What a change is about: as head has it, or base where it is gone. */
export function subjectOf({ base, head }: Noticed): Entity {
  const subject = head ?? base;
  if (subject === undefined) throw new Error('A change is about something.');
  return subject;
}
