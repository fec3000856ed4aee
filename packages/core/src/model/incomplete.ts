import type { ParsedDocument } from '../parse/document.js';
import { catalogues, isListKind } from './catalogue.js';

const entries = ['journey', 'persona', ...Object.values(catalogues).map(({ entry }) => entry), 'strategy'];

/**
 * Kinds of entries, and journeys as `journey:<id>`, of which something could not be read. What a file holds that cannot
 * be read at all is told by its name; a file without a telling name may hold anything.
 */
export function incompleteKinds(documents: readonly ParsedDocument[]): ReadonlySet<string> {
  const incomplete = new Set<string>();
  for (const { kind, path, value, faults } of documents) {
    if (kind === 'config' || kind === 'measurements') continue;
    if (value === undefined || kind === undefined) {
      for (const entry of value === undefined ? kindsByName(path) : []) incomplete.add(entry);
      continue;
    }
    if (!faults) continue;
    incomplete.add(isListKind(kind) ? catalogues[kind].entry : kind);
    const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
    if (kind === 'journey' && typeof id === 'string') incomplete.add(`journey:${id}`);
  }
  return incomplete;
}

function kindsByName(path: string): readonly string[] {
  const name = /([^/.]+)\.ya?ml$/.exec(path)?.[1] ?? '';
  if (isListKind(name)) return [catalogues[name].entry];
  return entries.includes(name) ? [name] : entries;
}
