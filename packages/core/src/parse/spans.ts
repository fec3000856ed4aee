import type { Span } from './parsed-file.js';

/**
 * Where the parts of one file stand. Numbers only, as this is kept for every file: for each map and list its own
 * start and end, then four offsets for each entry.
 */
export interface SpanTable {
  readonly offsets: Map<object, readonly number[]>;
  /** Keys in the order of the file, for the maps whose objects do not keep it: those with keys that are numbers. */
  readonly keys: Map<object, readonly string[]>;
}

/** A table with nothing in it. */
export function emptySpans(): SpanTable {
  return { offsets: new Map(), keys: new Map() };
}

/** Where an entry of a map or list stands. */
export function spanIn({ offsets, keys }: SpanTable, container: object, key: string | number): Span | undefined {
  const all = offsets.get(container);
  if (all === undefined) return undefined;
  const index = Array.isArray(container)
    ? Number(key)
    : (keys.get(container) ?? Object.keys(container)).indexOf(String(key));
  const [keyStart, keyEnd, start, end] = all.slice(4 * index + 2, 4 * index + 6);
  if (index < 0 || keyStart === undefined || keyEnd === undefined || start === undefined || end === undefined)
    return undefined;
  return { keyStart, keyEnd, start, end };
}

/** Where a map or list itself stands. */
export function extentIn({ offsets }: SpanTable, container: object): { start: number; end: number } | undefined {
  const [start, end] = offsets.get(container) ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}
