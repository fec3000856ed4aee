import {
  EVENT_ID,
  type Event,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml/browser';
import { limits } from '../limits.js';
import type { Report } from '../problems.js';
import type { SpanRecorder } from '../spans.js';

/** An offset that an event does not have. */
export const ABSENT = -1;

export type CollectionEvent = MappingEvent | SequenceEvent;

/** A value that has a name, and what it counts for wherever an alias repeats it. */
export interface Anchored {
  readonly value: unknown;
  readonly size: number;
  readonly depth: number;
}

/** One document on its way from events to data. */
export interface Composition {
  readonly text: string;
  readonly events: readonly Event[];
  readonly report: Report;
  readonly spans: SpanRecorder;
  /** By name; undefined while the value is still open. */
  readonly anchors: Map<string, Anchored | undefined>;
  /** Entries of the lists that are open, innermost last, up to a height: so each list is made with just its room. */
  readonly entries: unknown[];
  height: number;
  /** Index of the event to read next. */
  next: number;
  /** Everything before this offset has been read. */
  at: number;
  /** Extent of the value read last. */
  start: number;
  end: number;
  /** Collections that are open. */
  depth: number;
  /** Most of them, aliases written out, since the innermost anchor. */
  deepest: number;
  /** Keys and values so far, aliases written out. */
  size: number;
  aliases: number;
  /** Whether a limit was passed: the rest is not read. */
  stopped: boolean;
}

/** The state before the first event of the content, which starts at an offset. */
export function beginComposition(
  text: string,
  events: readonly Event[],
  from: number,
  spans: SpanRecorder,
  report: Report,
): Composition {
  const counters = { height: 0, depth: 0, deepest: 0, size: 0, aliases: 0, stopped: false };
  return {
    text,
    events,
    report,
    spans,
    anchors: new Map(),
    entries: [],
    next: 1,
    at: from,
    start: from,
    end: from,
    ...counters,
  };
}

/** Counts what was read last, and stops where a file holds too much. */
export function count(state: Composition, size: number): void {
  state.size += size;
  if (state.size > limits.values) stop(state, 'yaml/too-many-values');
}

/** Notes how deep the value read last goes below where it stands, and stops where that is too deep. */
export function reach(state: Composition, levels: number): void {
  const depth = state.depth + levels;
  if (depth > state.deepest) state.deepest = depth;
  if (depth > limits.depth) stop(state, 'yaml/too-deep');
}

/** Reports the value read last as the one that passes a limit, and leaves the rest unread. */
export function stop(state: Composition, id: 'yaml/too-many-values' | 'yaml/too-deep' | 'yaml/too-many-aliases'): void {
  if (!state.stopped) state.report(id, state.start, state.end);
  state.stopped = true;
  state.next = state.events.length;
}

/** Where a value begins as it is written, quotes and brackets included; undefined for one that is not written at all. */
export function startOf(event: CollectionEvent | ScalarEvent): number | undefined {
  if (event.type !== EVENT_ID.SCALAR) return event.start;
  if (event.valueStart === ABSENT) return undefined;
  return event.style === SCALAR_STYLE.PLAIN ? event.valueStart : event.valueStart - 1;
}
