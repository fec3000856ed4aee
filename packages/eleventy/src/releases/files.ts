import { type DocumentReader, type ParsedDocument, readDocument, type SourceFile } from '@journey-as-code/core';
import type { TreeFile } from '@journey-as-code/core/node';
import type { Contents } from './contents.js';

/**
 * Reads files of releases: what stands in several of them under one name, in one version of the model, is read once, and
 * is one document.
 */
export interface ReleaseFiles {
  source(file: TreeFile): SourceFile;
  readonly read: DocumentReader;
}

/** Files whose contents were loaded. */
export function releaseFiles(contents: Contents): ReleaseFiles {
  const sources = new Map<string, SourceFile>();
  const documents = new Map<SourceFile, Map<number | undefined, ParsedDocument>>();
  return {
    source({ path, id, unreadable }) {
      const key = `${id} ${path}`;
      const source =
        sources.get(key) ??
        (unreadable === undefined ? { path, content: contents.of(id) } : { path, content: '', unreadable });
      sources.set(key, source);
      return source;
    },
    read(source, options) {
      const versions = documents.get(source) ?? new Map<number | undefined, ParsedDocument>();
      const document = versions.get(options?.schemaVersion) ?? readDocument(source, options);
      documents.set(source, versions.set(options?.schemaVersion, document));
      return document;
    },
  };
}
