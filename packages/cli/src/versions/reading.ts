import { posix } from 'node:path';
import { acceptedName, type ParsedDocument, readDocument } from '@journey-as-code/core';
import type { Contents } from './contents.js';
import type { VersionFile } from './version.js';

/** Documents that were read, by what tells them. */
type Known = Pick<Map<string, ParsedDocument>, 'get' | 'set'>;

/** Reads files of both sides: what stands on both under one name is read once, and is one document. */
export function readerOf(
  contents: Contents,
  known: Known = new Map<string, ParsedDocument>(),
): (file: VersionFile) => ParsedDocument {
  return ({ path, id, unreadable }) => {
    // What other documents are may depend on the names of their files, never on the folder.
    const isByPath = path === acceptedName || path.endsWith('.csv');
    const key = `${id} ${isByPath ? path : posix.basename(path)}`;
    const before = known.get(key);
    if (before) return before.path === path ? before : { ...before, path };
    const document = readDocument(
      unreadable === undefined ? { path, content: contents.of(id) } : { path, content: '', unreadable },
    );
    known.set(key, document);
    return document;
  };
}
