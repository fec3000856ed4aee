import { type ParsedDocument, readDocument, type SourceFile } from '@journey-as-code/core';
import type { TreeFile } from '@journey-as-code/core/node';
import type { Contents } from './contents.js';

/** Reads files of releases: what stands in several of them under one name is read once, and is one document. */
export interface ReleaseFiles {
  source(file: TreeFile): SourceFile;
  read(source: SourceFile): ParsedDocument;
}

/** Files whose contents were loaded. */
export function releaseFiles(contents: Contents): ReleaseFiles {
  const sources = new Map<string, SourceFile>();
  const documents = new Map<SourceFile, ParsedDocument>();
  return {
    source({ path, id, unreadable }) {
      const key = `${id} ${path}`;
      const source =
        sources.get(key) ??
        (unreadable === undefined ? { path, content: contents.of(id) } : { path, content: '', unreadable });
      sources.set(key, source);
      return source;
    },
    read(source) {
      const document = documents.get(source) ?? readDocument(source);
      documents.set(source, document);
      return document;
    },
  };
}
