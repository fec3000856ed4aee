import type { EntityKind } from '../../generated/types.js';

/** How the model changed from one version to the next: all that has to be known to read files of the older one. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  readonly renamed: readonly RenamedKey[];
}

/** A key that is called otherwise since. */
export interface RenamedKey {
  /** Whose key it is, by its name in the current model; `entity` is everything that has an id. */
  readonly of: EntityKind | 'entity';
  readonly was: string;
  readonly is: string;
}
