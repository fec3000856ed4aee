import type { ParsedDocument } from '@journey-as-code/core';

/** A line of a file that a report names, counted from 1; undefined where there is none. */
export type LineOf = (file: string, line: number) => string | undefined;

/** Finds lines of documents by the paths that reports show; a file is cut into lines when the first is asked for. */
export function lineFinder(documents: readonly ParsedDocument[], prefix: string): LineOf {
  const texts = new Map(documents.map(({ path, text }) => [prefix + path, text]));
  const cut = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = cut.get(file) ?? texts.get(file)?.split(/\r?\n/) ?? [];
    cut.set(file, lines);
    return lines[line - 1];
  };
}
