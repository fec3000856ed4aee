import { type DocumentKind, documentKinds } from '../generated/types.js';
import { readCsv } from './csv.js';
import type { ParsedDocument } from './document.js';
import { lineFinder } from './lines.js';
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

/** One file, read and checked against the schema of its kind. Nothing a file holds makes this throw. */
export function readDocument({ path, content, unreadable }: SourceFile): ParsedDocument {
  if (unreadable !== undefined) return unread(path, unreadable);
  if (path.endsWith('.csv')) {
    const parsed = readCsv(content);
    return { ...parsed, path, kind: 'measurements', lines: lineFinder(parsed.text) };
  }
  const parsed = readYaml(content);
  const kind = kindOf(path, parsed.value);
  const document = { ...parsed, path, kind, lines: lineFinder(parsed.text) };
  if (kind === undefined || parsed.value === undefined) return document;
  const own = checkSchema(kind, parsed);
  if (own.problems.length === 0) return document;
  const named = checkAsNamed(path, kind, parsed);
  const { problems, more, faults } = named?.result ?? own;
  return {
    ...document,
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

/**
 * A document that is as its file name says, but for the `kind` it states: then the kind is the one fault, and what the
 * document holds can be read all the same.
 */
function checkAsNamed(path: string, written: DocumentKind, parsed: ParsedYaml) {
  const name = /([^/.]+)\.ya?ml$/.exec(path)?.[1];
  const kind = kindByPath.has(path) ? undefined : stated.find((known) => known === name && known !== written);
  const result = kind && checkSchema(kind, parsed);
  return kind && result?.problems.length === 1 && result.problems[0]?.id === 'schema/const'
    ? { kind, result }
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
