import type { EntityKind } from '../../generated/types.js';

/** What a value of the wrong type should have been, as far as messages differ. */
export type TypeCase =
  | 'document'
  | 'nothing'
  | 'unquoted'
  | 'text'
  | 'list'
  | 'map'
  | 'number'
  | 'whole-number'
  | 'yes-or-no'
  | 'setting'
  | 'parameter';

/** Which message fits a value of the wrong type. */
export function typeCase(wanted: unknown, value: unknown, definition: EntityKind | undefined): TypeCase {
  if (value === null || value === undefined) return 'nothing';
  const want = wantOf(wanted, definition);
  const isWord = typeof value === 'number' || typeof value === 'boolean';
  return want === 'text' && isWord ? 'unquoted' : want;
}

function wantOf(wanted: unknown, definition: EntityKind | undefined): TypeCase {
  if (Array.isArray(wanted)) {
    if (wanted.includes('array')) return 'parameter';
    return definition === 'rule-setting' ? 'setting' : 'text';
  }
  switch (wanted) {
    case 'array':
      return 'list';
    case 'object':
      return 'map';
    case 'string':
      return 'text';
    case 'boolean':
      return 'yes-or-no';
    case 'integer':
      return 'whole-number';
    default:
      return 'number';
  }
}
