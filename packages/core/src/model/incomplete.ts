import { nearest } from '../nearest.js';
import type { ParsedDocument } from '../parse/document.js';
import { catalogues, isListKind } from './catalogue.js';

const entries = ['journey', 'persona', ...Object.values(catalogues).map(({ entry }) => entry), 'strategy'];

/**
 * Kinds of entries, and journeys as `journey:<id>`, of which something could not be read. What a file holds that cannot
 * be read at all is told by its name, or by what its kind seems to mean; a file that tells nothing may hold anything.
 */
export function incompleteKinds(documents: readonly ParsedDocument[]): ReadonlySet<string> {
  const incomplete = new Set<string>();
  for (const { kind, path, value, faults } of documents) {
    if (kind === 'config' || kind === 'measurements' || kind === 'accepted') continue;
    if (value === undefined || kind === undefined) {
      const told = kindByName(path) ?? kindMeant(value);
      for (const entry of told !== undefined ? [told] : value === undefined ? entries : []) incomplete.add(entry);
      continue;
    }
    if (!faults) continue;
    incomplete.add(isListKind(kind) ? catalogues[kind].entry : kind);
    const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
    if (kind === 'journey' && typeof id === 'string') incomplete.add(`journey:${id}`);
  }
  return incomplete;
}

/** What a file holds by its name: `teams.yaml`, `shop.teams.yaml`, `buy-shoes.journey.yaml`. */
function kindByName(path: string): string | undefined {
  const name = /([^/.]+)\.ya?ml$/.exec(path)?.[1] ?? '';
  if (isListKind(name)) return catalogues[name].entry;
  return entries.includes(name) ? name : undefined;
}

/** What a misspelt kind most likely means. */
function kindMeant(value: unknown): string | undefined {
  const written: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'kind') : undefined;
  const meant = typeof written === 'string' ? nearest(written, [...Object.keys(catalogues), ...entries]) : undefined;
  return meant !== undefined && isListKind(meant) ? catalogues[meant].entry : meant;
}
