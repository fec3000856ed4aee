import { type FieldShape, shapesOf } from './shapes.js';
import type { Source } from './source.js';

/**
 * An object of each definition before anything is read into it. Each is a literal of its own, so that all objects of a
 * definition have one layout that the engine knows: quick to make, to fill and to read.
 */
export function printBlanks(source: Source): string {
  return [
    '// Made from schema/source by `npm run generate`. Do not edit.',
    "import type { EntityKind } from './types.js';",
    '',
    'const none: readonly never[] = Object.freeze([]);',
    'const nothing = Object.freeze({});',
    '',
    '/** New objects of each definition, with every field at its default or undefined. */',
    'export const blanks: Readonly<Record<EntityKind, () => Record<string, unknown>>> = {',
    ...Object.entries(shapesOf(source)).map(
      ([kind, { fields }]) => `  ${JSON.stringify(kind)}: () => (${literalOf(fields)}),`,
    ),
    '};',
    '',
  ].join('\n');
}

function literalOf(fields: Readonly<Record<string, FieldShape>>): string {
  const entries = Object.entries(fields).map(([key, field]) => `${key}: ${defaultOf(field)}`);
  return `{ ${[...entries, 'origin: undefined'].join(', ')} }`;
}

function defaultOf({ type, default: usual }: FieldShape): string {
  if (type === 'object') return 'undefined';
  if (usual !== undefined) return JSON.stringify(usual);
  if (type === 'map') return 'nothing';
  return /^(?:texts|values|references|objects)$/.test(type) ? 'none' : 'undefined';
}
