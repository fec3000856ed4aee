import type { DocumentKind } from './generated/types.js';
import type { Message } from './text.js';

// What reference pages say of the model: every definition, field and value in words. Large; load it where it is shown.
export { definitions } from './generated/reference.js';

/** A definition of the model: a document, an object in one, or a form that values are written in. */
export interface DefinitionReference {
  /** Its name in kebab-case, by which fields refer to it. */
  readonly name: string;
  readonly sort: 'document' | 'object' | 'form';
  readonly title: Message;
  readonly description: Message;
  readonly tier: Tier;
  /** The kind of document that it is, and how its file is named. */
  readonly kind?: DocumentKind;
  readonly file?: string;
  /** Whether it has an id. */
  readonly entity?: true;
  /** The fields that identify it in its list, where it has no id. */
  readonly key?: readonly string[];
  /** What holds over several fields. */
  readonly conditions: readonly Message[];
  /** In canonical order. */
  readonly fields: readonly FieldReference[];
  /** The values that a form may have, where they are words of ours. */
  readonly values?: readonly ValueReference[];
  readonly examples?: readonly unknown[];
}

/** One field of a definition. */
export interface FieldReference {
  readonly key: string;
  readonly title: Message;
  readonly description: Message;
  /** What it holds, in words. */
  readonly type: Message;
  /** The definition of what it holds. */
  readonly definition?: string;
  readonly required: boolean;
  readonly default?: unknown;
  readonly tier: Tier;
  /** Whether the order of its entries has meaning. */
  readonly ordered?: true;
  /** What it refers to: kinds of entities or of places. */
  readonly references?: readonly string[];
  readonly values?: readonly ValueReference[];
  readonly examples?: readonly unknown[];
}

/** One allowed value, as it is written and as people read it. */
export interface ValueReference {
  readonly value: string;
  readonly title: Message;
  readonly description: Message;
}

/** Whether something is part of every map, or only of the improvement loop: measuring, instrumenting, orchestrating, steering. */
export type Tier = 'core' | 'loop';
