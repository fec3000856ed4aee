import type { ParsedDocument } from '@journey-as-code/core';

/** A line of a file that a report names, counted from 1; undefined where there is none. */
export type LineOf = (file: string, line: number) => string | undefined;

/** Finds lines of documents by the paths that reports show. One file at a time is cut: reports are in order of files. */
export function lineFinder(documents: readonly ParsedDocument[], prefix: string): LineOf {
  const texts = new Map(documents.map(({ path, text }) => [prefix + path, text]));
  let cut: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return (file, line) => {
    if (cut?.file !== file) cut = { file, lines: texts.get(file)?.split(/\r?\n/) ?? [] };
    return cut.lines[line - 1];
  };
}
