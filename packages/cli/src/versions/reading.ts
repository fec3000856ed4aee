import { posix } from 'node:path';
import {
  acceptedName,
  configName,
  type DocumentOptions,
  type ParsedDocument,
  readDocument,
} from '@journey-as-code/core';
import type { Contents } from './contents.js';
import type { VersionFile } from './version.js';

/** Documents that were read, by what tells them. */
type Known = Pick<Map<string, ParsedDocument>, 'get' | 'set'>;

/** Reads one file of a version, in the version of the model that its workspace is written in. */
export type VersionReader = (file: VersionFile, options?: DocumentOptions) => ParsedDocument;

/**
 * Reads files of both sides: what stands on both under one name, in one version of the model, is read once, and is one
 * document.
 */
export function readerOf(contents: Contents, known: Known = new Map<string, ParsedDocument>()): VersionReader {
  return ({ path, id, unreadable }, options) => {
    // What other documents are may depend on the names of their files, never on the folder.
    const isByPath = path === acceptedName || path.endsWith('.csv');
    // A configuration says by itself which version it is written in.
    const version = path === configName ? '' : (options?.schemaVersion ?? '');
    const key = `${version} ${id} ${isByPath ? path : posix.basename(path)}`;
    const before = known.get(key);
    if (before) return before.path === path ? before : { ...before, path };
    const document = readDocument(
      unreadable === undefined ? { path, content: contents.of(id) } : { path, content: '', unreadable },
      options,
    );
    known.set(key, document);
    return document;
  };
}
