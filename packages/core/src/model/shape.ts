import type { EntityKind } from '../generated/types.js';

/** What a reference may name; lists of item kinds name items of a journey. */
export type ReferenceTarget =
  | 'journey'
  | 'persona'
  | 'segment'
  | 'team'
  | 'channel'
  | 'metric'
  | 'event'
  | 'feedback'
  | 'evidence'
  | 'system'
  /** A stage or a step, of this or another journey. */
  | 'target'
  /** A journey, or a stage or step of it. */
  | 'journey-place'
  /** A stage, step or touchpoint of the same journey. */
  | 'place'
  /** The same, or a handoff. */
  | 'place-or-handoff'
  | 'touchpoint-place'
  /** A place in the journey that stands beside it. */
  | 'measurement-place'
  | 'persona-expectation'
  | readonly ItemKind[];

export type ItemKind = 'pain-point' | 'delight' | 'opportunity' | 'action' | 'rule';

/** One field of a definition, as the builder and the walkers see it. */
export type FieldShape = { readonly required?: true; readonly ordered?: true; readonly default?: unknown } & (
  | { readonly type: 'text' | 'texts'; readonly markdown?: true }
  | { readonly type: 'value' | 'values' }
  | { readonly type: 'reference' | 'references'; readonly to: ReferenceTarget }
  | { readonly type: 'object' | 'objects'; readonly of: EntityKind }
  | { readonly type: 'map'; readonly of?: EntityKind; readonly keys?: ReferenceTarget }
);

/** One definition of the model: whether it has an id, what else identifies it, its fields in canonical order. */
export interface Shape {
  readonly entity?: true;
  /** The fields that identify it in its list, where it has no id. */
  readonly key?: readonly string[];
  readonly fields: Readonly<Record<string, FieldShape>>;
}
