import { buildWorkspace } from './model/build.js';
import type { ParsedDocument } from './parse/document.js';
import type { SourceFile } from './parse/parsed-file.js';
import { acceptedName, configName, readDocument } from './parse/read-document.js';
import { matcherOf } from './settings.js';

/**
 * The files of a workspace, read: those that its configuration includes, and its measurements. Who reads a workspace
 * again and again may give a `read` that remembers.
 */
export function readWorkspace(
  sources: readonly SourceFile[],
  read: (source: SourceFile) => ParsedDocument = readDocument,
): readonly ParsedDocument[] {
  const config = sources.find(({ path }) => path === configName);
  const documents = config ? [read(config)] : [];
  const isIncluded = inclusion(documents[0]);
  const others = sources.filter(({ path }) => path !== configName && isIncluded(path));
  return [...documents, ...others.map(read)];
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
