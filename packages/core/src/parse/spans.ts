import type { Span } from './parsed-file.js';
import { rememberTwo } from './remembered.js';

/** Numbers before the entries of a map or list, and for each entry. */
const HEAD = 3;
const ENTRY = 4;

/**
 * Where the parts of one file stand. This is kept for every file and asked for few, so it is numbers in one array: for
 * each map and list how many entries it has, its own start and end, then for each entry the offsets of key and value.
 */
export interface SpanTable {
  readonly offsets: Uint16Array | Uint32Array;
  /** The data whose maps and lists these are, in the order in which they end. */
  readonly value: unknown;
  /** Keys in the order of the file, for the maps whose objects do not keep it: those with keys that are numbers. */
  readonly keys: ReadonlyMap<object, readonly string[]> | undefined;
}

/** Where a table is written. One is lent to a file after the other, since lists that grow anew for each are dear. */
interface Draft {
  readonly open: number[];
  readonly closed: number[];
}

/** A table that is being written. What is open stands on a stack of a height, innermost last. */
export interface SpanRecorder extends Draft {
  height: number;
  /** How much of `closed` is of this file. */
  length: number;
  keys: Map<object, readonly string[]> | undefined;
}

/** Nothing while it is lent, and after a file of unusual size. */
let spare: Draft | undefined;
const usual = 20_000;

/** A recorder that has nothing yet. */
export function recordSpans(): SpanRecorder {
  const { open, closed } = spare ?? { open: [], closed: [] };
  spare = undefined;
  return { open, closed, height: 0, length: 0, keys: undefined };
}

/** Begins a map or list; the result names it when it ends. */
export function openSpan(recorder: SpanRecorder, start: number): number {
  const { open, height } = recorder;
  open[height] = 0;
  open[height + 1] = start;
  open[height + 2] = start;
  recorder.height = height + HEAD;
  return height;
}

/** Adds an entry to the map or list that is innermost. */
export function addSpan(recorder: SpanRecorder, keyStart: number, keyEnd: number, start: number, end: number): void {
  const { open, height } = recorder;
  open[height] = keyStart;
  open[height + 1] = keyEnd;
  open[height + 2] = start;
  open[height + 3] = end;
  recorder.height = height + ENTRY;
}

/** Ends the innermost map or list. */
export function closeSpan(recorder: SpanRecorder, opened: number, end: number): void {
  const { open, height, closed, length } = recorder;
  open[opened] = (height - opened - HEAD) / ENTRY;
  open[opened + 2] = end;
  for (let index = opened; index < height; index++) closed[length + index - opened] = open[index] ?? 0;
  recorder.height = opened;
  recorder.length = length + height - opened;
}

/** Forgets the innermost map or list, which is no part of the data. */
export function dropSpan(recorder: SpanRecorder, opened: number): void {
  recorder.height = opened;
}

/** Keeps the order in which the file has the keys of a map. */
export function recordKeys(recorder: SpanRecorder, map: object, keys: readonly string[]): void {
  recorder.keys ??= new Map();
  recorder.keys.set(map, keys);
}

/** The table of a text's data, its numbers as small as those of the text can be. The recorder is done with then. */
export function spanTable({ open, closed, length, keys }: SpanRecorder, text: string, value: unknown): SpanTable {
  const offsets = text.length < 0x1_00_00 ? new Uint16Array(length) : new Uint32Array(length);
  for (let index = 0; index < length; index++) offsets[index] = closed[index] ?? 0;
  if (closed.length <= usual && open.length <= usual) spare = { open, closed };
  return { offsets, value, keys };
}

/** Where an entry of a map or list stands. */
export function spanIn(table: SpanTable, container: object, key: string | number): Span | undefined {
  const position = positionsIn(table).get(container);
  const index = indexOf(table, container, key);
  if (position === undefined || index === undefined) return undefined;
  const [keyStart = 0, keyEnd = 0, start = 0, end = 0] = table.offsets.subarray(position + HEAD + ENTRY * index);
  return { keyStart, keyEnd, start, end };
}

/** Where in a table each map and list begins. */
const positionsIn = rememberTwo((table: SpanTable): ReadonlyMap<object, number> => {
  const positions = new Map<object, number>();
  let position = 0;
  const visit = (value: unknown) => {
    // What an alias repeats stands where it was written first.
    if (typeof value !== 'object' || value === null || positions.has(value)) return;
    for (const key of keysOf(table, value)) visit(Reflect.get(value, key));
    positions.set(value, position);
    position += HEAD + ENTRY * (table.offsets[position] ?? 0);
  };
  visit(table.value);
  return positions;
});

function indexOf(table: SpanTable, container: object, key: string | number): number | undefined {
  if (!Object.hasOwn(container, key)) return undefined;
  if (Array.isArray(container)) return Number.isInteger(Number(key)) ? Number(key) : undefined;
  return keysOf(table, container).indexOf(String(key));
}

/** Keys in the order of the file. */
function keysOf({ keys }: SpanTable, container: object): readonly string[] {
  return keys?.get(container) ?? Object.keys(container);
}

/** Where a map or list itself stands. */
export function extentIn(
  table: SpanTable,
  container: object,
): { readonly start: number; readonly end: number } | undefined {
  const position = positionsIn(table).get(container);
  if (position === undefined) return undefined;
  return { start: table.offsets[position + 1] ?? 0, end: table.offsets[position + 2] ?? 0 };
}
