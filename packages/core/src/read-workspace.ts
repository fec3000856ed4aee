import { buildWorkspace } from './model/build.js';
import type { ParsedDocument } from './parse/document.js';
import type { SourceFile } from './parse/parsed-file.js';
import {
  acceptedName,
  configName,
  type DocumentOptions,
  readDocument,
  schemaVersionOf,
} from './parse/read-document.js';
import { matcherOf } from './settings.js';

/** Reads one file of a workspace, whose configuration says what else has to be known. */
export type DocumentReader = (source: SourceFile, options?: DocumentOptions) => ParsedDocument;

/**
 * The files of a workspace, read: those that its configuration includes, and its measurements. Who reads a workspace
 * again and again may give a `read` that remembers.
 */
export function readWorkspace(
  sources: readonly SourceFile[],
  read: DocumentReader = readDocument,
): readonly ParsedDocument[] {
  const config = sources.find(({ path }) => path === configName);
  const documents = config ? [read(config)] : [];
  const isIncluded = inclusion(documents[0]);
  const others = sources.filter(({ path }) => path !== configName && isIncluded(path));
  const schemaVersion = schemaVersionOf(documents[0]);
  return [...documents, ...others.map((source) => read(source, { schemaVersion }))];
}

/**
 * Tells which paths belong to a workspace: measurements, what it accepts, and what its configuration includes and does
 * not exclude.
 */
export function inclusion(config: ParsedDocument | undefined): (path: string) => boolean {
  const { include, exclude } = buildWorkspace(config ? [config] : []).config;
  const included = matcherOf(include);
  const excluded = matcherOf(exclude);
  return (path) => path === acceptedName || /^metrics\/[^/]+\.csv$/.test(path) || (included(path) && !excluded(path));
}
