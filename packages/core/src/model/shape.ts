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

interface FieldBase {
  readonly required?: true;
  /** A changed order of its entries is a change. */
  readonly ordered?: true;
  readonly default?: unknown;
}

/** A list field of a definition, by what its entries are. */
export type ListShape = FieldBase &
  (
    | { readonly type: 'texts'; readonly markdown?: true }
    | { readonly type: 'values' }
    | { readonly type: 'references'; readonly to: ReferenceTarget }
    | { readonly type: 'objects'; readonly of: EntityKind }
  );

/** A map whose keys the author chooses; they may be references. */
export type MapShape = FieldBase & { readonly type: 'map'; readonly of?: EntityKind; readonly keys?: ReferenceTarget };

/** One field of a definition, as the builder and the walkers see it. */
export type FieldShape =
  | ListShape
  | MapShape
  | (FieldBase &
      (
        | { readonly type: 'text'; readonly markdown?: true }
        | { readonly type: 'value' }
        | { readonly type: 'reference'; readonly to: ReferenceTarget }
        | { readonly type: 'object'; readonly of: EntityKind }
      ));

/** One definition of the model: whether it has an id, what else identifies it, its fields in canonical order. */
export interface Shape {
  readonly entity?: true;
  /** The fields that identify it in its list, where it has no id. */
  readonly key?: readonly string[];
  readonly fields: Readonly<Record<string, FieldShape>>;
}
