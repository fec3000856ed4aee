import { posix } from 'node:path';
import { type ParsedDocument, readDocument } from '@journey-as-code/core';
import type { Contents } from './contents.js';
import type { VersionFile } from './version.js';

/** Reads files of both sides: what stands on both under one name is read once, and is one document. */
export function readerOf(contents: Contents): (file: VersionFile) => ParsedDocument {
  const known = new Map<string, ParsedDocument>();
  return ({ path, id, unreadable }) => {
    // What a document is may depend on the name of its file, never on the folder.
    const key = `${id} ${path.endsWith('.csv') ? path : posix.basename(path)}`;
    const before = known.get(key);
    if (before) return before.path === path ? before : { ...before, path };
    const document = readDocument(
      unreadable === undefined ? { path, content: contents.of(id) } : { path, content: '', unreadable },
    );
    known.set(key, document);
    return document;
  };
}
