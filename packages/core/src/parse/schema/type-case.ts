import type { EntityKind } from '../../generated/types.js';

/** Which message fits a value of the wrong type. */
export function typeCase(
  wanted: unknown,
  value: unknown,
  definition: EntityKind | undefined,
): { readonly case: string } {
  if (value === null || value === undefined) return { case: 'nothing' };
  const want = wantOf(wanted, definition);
  const isWord = typeof value === 'number' || typeof value === 'boolean';
  return { case: want === 'text' && isWord ? 'unquoted' : want };
}

function wantOf(wanted: unknown, definition: EntityKind | undefined): string {
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
