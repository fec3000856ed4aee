import { compareText } from '../diagnostic.js';
import type { Accepted, Config, Journey } from '../generated/types.js';
import type { ParsedDocument } from '../parse/document.js';
import { rootOf } from '../parse/origin.js';
import { buildObject, isMap } from './build-object.js';
import { type Found, type FoundReference, startBuilding } from './building.js';
import { catalogues, isCatalogueEntry, isListKind } from './catalogue.js';
import { formerNames, type NamedEntry } from './former.js';
import { incompleteKinds } from './incomplete.js';
import { localName, resolve, type Scope } from './resolve.js';
import type { Catalogues, MeasurementFile, Reference, Root, Workspace } from './workspace.js';

type Mutable<M> = M extends ReadonlyMap<infer K, infer V> ? Map<K, V> : never;
type Shelves = { [K in keyof Catalogues]: Mutable<Catalogues[K]> };

/**
 * All documents as one workspace: entities by id, defaults filled in, references resolved. Where an id is taken twice,
 * the first in file order stands in the workspace; `roots` holds all.
 */
export function buildWorkspace(files: readonly ParsedDocument[]): Workspace {
  const documents = [...files].sort((a, b) => compareText(a.path, b.path));
  const found: Found = { references: [], lists: [], ignores: [], renaming: new Set(), translated: new Set() };
  const config = buildConfig(documents, found);
  const roots = documents.flatMap((document) => buildRoot(document, config, found));
  const measurementFiles = documents.flatMap((document) => buildMeasurements(document, config, found));

  const journeys = new Map<string, Journey>();
  const shelves: Shelves = {
    personas: new Map(),
    segments: new Map(),
    teams: new Map(),
    channels: new Map(),
    metrics: new Map(),
    events: new Map(),
    feedback: new Map(),
    evidence: new Map(),
    systems: new Map(),
    terms: new Map(),
  };
  for (const root of roots) shelve(root, journeys, shelves);
  const renaming = namedEntries(journeys, shelves).filter(([, { origin }]) => found.renaming.has(origin.document));
  const scope: Scope = { journeys, ...shelves, ...formerNames(renaming) };
  for (const reference of found.references) settle(reference, scope);
  const accepted = buildAccepted(documents, found);
  const strategy = roots.find((root) => root.kind === 'strategy')?.object;
  return {
    config,
    documents: documents.filter(({ kind }) => kind !== 'measurements'),
    measurementFiles,
    journeys,
    ...shelves,
    ...(strategy?.origin.kind === 'strategy' ? { strategy } : {}),
    ...(accepted ? { accepted } : {}),
    roots,
    references: found.references,
    lists: found.lists,
    ignores: found.ignores,
    translated: found.translated,
    incomplete: incompleteKinds(documents),
  };
}

function buildConfig(documents: readonly ParsedDocument[], found: Found): Config {
  const document = documents.find(({ kind }) => kind === 'config') ?? emptyConfig;
  const value = isMap(document.value) ? document.value : {};
  const locales: unknown = value.locales;
  const language = Array.isArray(locales) && typeof locales[0] === 'string' ? locales[0] : 'en';
  return buildObject('config', value, startBuilding(document, language, found));
}

/** Decisions about a workspace are no part of what it says. */
function buildAccepted(documents: readonly ParsedDocument[], found: Found): Accepted | undefined {
  const document = documents.find(({ kind }) => kind === 'accepted');
  return document && isMap(document.value)
    ? buildObject('accepted', document.value, startBuilding(document, 'en', found))
    : undefined;
}

/** A workspace without configuration is read with the defaults. */
const emptyConfig: ParsedDocument = {
  path: 'journey.config.yaml',
  kind: 'config',
  text: '',
  value: {},
  problems: [],
  more: 0,
  spanOf: () => undefined,
  extentOf: () => undefined,
  lines: () => ({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }),
};

function buildRoot(document: ParsedDocument, config: Config, found: Found): readonly Root[] {
  const { kind, value } = document;
  if (kind === undefined || kind === 'measurements' || kind === 'accepted' || !isMap(value)) return [];
  if (kind === 'config') return [{ document, kind, object: config }];
  const locales: unknown = value.locales;
  const language = Array.isArray(locales) && typeof locales[0] === 'string' ? locales[0] : (config.locales[0] ?? 'en');
  const building = startBuilding(document, language, found);
  if (kind === 'journey') return [{ document, kind, object: buildObject(kind, value, building) }];
  if (kind === 'persona') return [{ document, kind, object: buildObject(kind, value, building) }];
  if (kind === 'strategy') return [{ document, kind, object: buildObject(kind, value, building) }];
  const list = `${kind}-list` as const;
  return [{ document, kind: list, object: buildObject(list, value, building) } as Root];
}

function buildMeasurements(document: ParsedDocument, config: Config, found: Found): readonly MeasurementFile[] {
  const { kind, value, path } = document;
  if (kind !== 'measurements' || !Array.isArray(value)) return [];
  const building = startBuilding(document, config.locales[0] ?? 'en', found);
  const metric = path.slice(path.lastIndexOf('/') + 1, -'.csv'.length);
  return [{ document, metric, rows: value.filter(isMap).map((row) => buildObject('measurement', row, building)) }];
}

function shelve({ kind, object }: Root, journeys: Map<string, Journey>, shelves: Shelves): void {
  const put = <T extends { readonly id: string }>(shelf: Map<string, T>, entry: T) => {
    if (typeof entry.id === 'string' && entry.id !== '' && !shelf.has(entry.id)) shelf.set(entry.id, entry);
  };
  if (kind === 'journey') put(journeys, object);
  else if (kind === 'persona') put(shelves.personas, object);
  else if (kind !== 'strategy' && kind !== 'config') {
    const name = kind.slice(0, -'-list'.length);
    if (!isListKind(name)) return;
    const shelf: Map<string, { readonly id: string }> = shelves[catalogues[name].name];
    for (const entry of object.items) put(shelf, entry);
  }
}

function namedEntries(journeys: ReadonlyMap<string, Journey>, shelves: Catalogues): readonly NamedEntry[] {
  return [
    ...[...journeys.values()].map((journey) => ['journey', journey] as const),
    ...[...shelves.personas.values()].map((persona) => ['persona', persona] as const),
    ...Object.values(catalogues).flatMap(({ name, entry }) =>
      [...shelves[name].values()].map((one) => [entry, one] as const),
    ),
  ];
}

/** Resolves a reference, and writes the current name where readers of the model find it. */
function settle(reference: FoundReference, scope: Scope): void {
  const from = isCatalogueEntry(reference.to) ? undefined : journeyOf(reference, scope);
  const resolved = resolve(reference.written, reference.to, scope, from);
  if (!resolved) return;
  reference.resolved = resolved;
  const { holder, slot, written, onKey } = reference;
  const name = localName(resolved, from);
  if (name === written) return;
  if (!onKey) Reflect.set(holder, slot, name);
  else {
    Reflect.set(holder, name, Reflect.get(holder, slot));
    Reflect.deleteProperty(holder, slot);
  }
}

/** The journey whose places a reference may name without saying so: the one it stands in, or the one beside it. */
function journeyOf({ from, to }: Reference, scope: Scope): string | undefined {
  const id: unknown = Reflect.get(
    to === 'measurement-place' ? from.value : rootOf(from).value,
    to === 'measurement-place' ? 'journey' : 'id',
  );
  if (typeof id !== 'string') return undefined;
  return to === 'measurement-place'
    ? (scope.formerIds.get(`journey ${id}`) ?? id)
    : rootOf(from).kind === 'journey'
      ? id
      : undefined;
}
