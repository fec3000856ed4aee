import { type DocumentKind, documentKinds } from '../generated/types.js';
import { readCsv } from './csv.js';
import type { ParsedDocument } from './document.js';
import { lineFinder } from './lines.js';
import { currentVersion, isOlderVersion } from './migrations/index.js';
import { migrate } from './migrations/migrate.js';
import type { ParsedYaml, SourceFile } from './parsed-file.js';
import { checkSchema } from './schema.js';
import { readYaml } from './yaml.js';

export const configName = 'journey.config.yaml';

/** Where a workspace keeps what it accepts. */
export const acceptedName = '.journey/accepted.yaml';

/** Documents that are told by their path, and state no kind. */
const kindByPath: ReadonlyMap<string, DocumentKind> = new Map([
  [configName, 'config'],
  [acceptedName, 'accepted'],
]);

/** Kinds that a document states. */
const stated = documentKinds.filter((kind) => ![...kindByPath.values()].includes(kind));

/** What has to be known of a workspace to read its files. */
export interface DocumentOptions {
  /** The version of the model that its configuration states; the current one when absent. */
  readonly schemaVersion?: number;
}

/** The version of the model that the files of a workspace are written in, as its configuration says. */
export function schemaVersionOf(config: ParsedDocument | undefined): number {
  return config?.schemaVersion ?? currentVersion;
}

/**
 * One file, read and checked against the schema of its kind; as the current version of the model would write it, where
 * it is in an older one. A configuration states its own version. Nothing a file holds makes this throw.
 */
export function readDocument(
  { path, content, unreadable }: SourceFile,
  { schemaVersion = currentVersion }: DocumentOptions = {},
): ParsedDocument {
  if (unreadable !== undefined) return unread(path, unreadable);
  if (path.endsWith('.csv')) {
    const parsed = readCsv(content);
    return { ...parsed, path, kind: 'measurements', lines: lineFinder(parsed.text) };
  }
  const written = readYaml(content);
  const version = path === configName ? statedVersion(written.value) : schemaVersion;
  const isOlder = isOlderVersion(version);
  const asKind = (kind: DocumentKind) => (isOlder ? migrate(written, kind, version) : written);
  const kind = kindOf(path, written.value);
  const parsed = kind === undefined ? written : asKind(kind);
  const document = {
    ...parsed,
    path,
    kind,
    lines: lineFinder(parsed.text),
    ...(isOlder && { schemaVersion: version }),
  };
  if (kind === undefined || parsed.value === undefined) return document;
  const own = checkSchema(kind, parsed);
  if (own.problems.length === 0) return document;
  const named = checkAsNamed(path, kind, asKind);
  const { problems, more, faults } = named?.result ?? own;
  return {
    ...document,
    ...named?.parsed,
    kind: named?.kind ?? kind,
    problems: [...parsed.problems, ...problems],
    more: parsed.more + more,
    ...(faults ? { faults } : {}),
  };
}

function kindOf(path: string, value: ParsedYaml['value']): DocumentKind | undefined {
  const told = kindByPath.get(path);
  if (told !== undefined) return told;
  const kind: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'kind') : undefined;
  return stated.find((known) => known === kind);
}

function statedVersion(config: ParsedYaml['value']): unknown {
  return typeof config === 'object' && config !== null ? Reflect.get(config, 'schemaVersion') : undefined;
}

/**
 * A document that is as its file name says, but for the `kind` it states: then the kind is the one fault, and what the
 * document holds can be read all the same.
 */
function checkAsNamed(path: string, written: DocumentKind, asKind: (kind: DocumentKind) => ParsedYaml) {
  const name = /([^/.]+)\.ya?ml$/.exec(path)?.[1];
  const kind = kindByPath.has(path) ? undefined : stated.find((known) => known === name && known !== written);
  if (kind === undefined) return undefined;
  const parsed = asKind(kind);
  const result = checkSchema(kind, parsed);
  return result.problems.length === 1 && result.problems[0]?.id === 'schema/const'
    ? { kind, parsed, result }
    : undefined;
}

/** A file of which nothing is known but that it could not be read. */
function unread(path: string, reason: string): ParsedDocument {
  const id = reason === 'not-a-file' ? 'yaml/not-a-file' : 'yaml/unreadable';
  const kind = kindByPath.get(path) ?? (path.endsWith('.csv') ? 'measurements' : undefined);
  return {
    path,
    kind,
    text: '',
    value: undefined,
    problems: [{ id, start: 0, end: 0, data: { reason } }],
    more: 0,
    lines: lineFinder(''),
    spanOf: () => undefined,
    extentOf: () => undefined,
  };
}
