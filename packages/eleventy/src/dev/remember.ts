import { type ParsedDocument, readDocument, type SourceFile } from '@journey-as-code/core';

/** Reads a file, unless it is as it was when it was read last. */
export function rememberingReader(): (source: SourceFile) => ParsedDocument {
  const known = new Map<string, { readonly source: SourceFile; readonly document: ParsedDocument }>();
  return (source) => {
    const before = known.get(source.path);
    if (before && isSame(before.source, source)) return before.document;
    const document = readDocument(source);
    known.set(source.path, { source, document });
    return document;
  };
}

function isSame(a: SourceFile, b: SourceFile): boolean {
  return a.unreadable === b.unreadable && Buffer.from(a.content).equals(Buffer.from(b.content));
}
