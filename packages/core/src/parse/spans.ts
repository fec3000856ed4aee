import type { Span } from './parsed-file.js';

/**
 * Where the parts of one file stand. This is kept for every file, so it is numbers in one array: for each map and list
 * its own start and end, then for each entry the offsets of key and value.
 */
export interface SpanTable {
  readonly offsets: Int32Array;
  /** Where in `offsets` a map or list begins. */
  readonly positions: ReadonlyMap<object, number>;
  /** Keys in the order of the file, for the maps whose objects do not keep it: those with keys that are numbers. */
  readonly keys: ReadonlyMap<object, readonly string[]> | undefined;
}

/** A table that is being written. What is open stands on a stack, innermost last. */
export interface SpanRecorder {
  readonly open: number[];
  readonly closed: number[];
  readonly positions: Map<object, number>;
  keys: Map<object, readonly string[]> | undefined;
}

/** A recorder that has nothing yet. */
export function recordSpans(): SpanRecorder {
  return { open: [], closed: [], positions: new Map(), keys: undefined };
}

/** Begins a map or list; the result names it when it ends. */
export function openSpan({ open }: SpanRecorder, start: number): number {
  return open.push(start, start) - 2;
}

/** Adds an entry to the map or list that is innermost. */
export function addSpan({ open }: SpanRecorder, keyStart: number, keyEnd: number, start: number, end: number): void {
  open.push(keyStart, keyEnd, start, end);
}

/** Ends the innermost map or list, and says which value it has become. */
export function closeSpan({ open, closed, positions }: SpanRecorder, opened: number, end: number, value: object): void {
  open[opened + 1] = end;
  positions.set(value, closed.length);
  for (let index = opened; index < open.length; index++) closed.push(open[index] ?? 0);
  open.length = opened;
}

/** Keeps the order in which the file has the keys of a map. */
export function recordKeys(recorder: SpanRecorder, map: object, keys: readonly string[]): void {
  recorder.keys ??= new Map();
  recorder.keys.set(map, keys);
}

/** The table of all that has ended. */
export function spanTable({ closed, positions, keys }: SpanRecorder): SpanTable {
  return { offsets: new Int32Array(closed), positions, keys };
}

/** Where an entry of a map or list stands. */
export function spanIn(table: SpanTable, container: object, key: string | number): Span | undefined {
  const position = table.positions.get(container);
  const index = indexOf(table, container, key);
  if (position === undefined || index === undefined) return undefined;
  const [keyStart = 0, keyEnd = 0, start = 0, end = 0] = table.offsets.subarray(position + 2 + 4 * index);
  return { keyStart, keyEnd, start, end };
}

function indexOf({ keys }: SpanTable, container: object, key: string | number): number | undefined {
  if (!Object.hasOwn(container, key)) return undefined;
  if (Array.isArray(container)) return Number.isInteger(Number(key)) ? Number(key) : undefined;
  return (keys?.get(container) ?? Object.keys(container)).indexOf(String(key));
}

/** Where a map or list itself stands. */
export function extentIn(
  { offsets, positions }: SpanTable,
  container: object,
): { readonly start: number; readonly end: number } | undefined {
  const position = positions.get(container);
  if (position === undefined) return undefined;
  return { start: offsets[position] ?? 0, end: offsets[position + 1] ?? 0 };
}
