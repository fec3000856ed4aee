import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { readText } from './compose-text.js';
import { ABSENT, type CollectionEvent, type Composition, count, reach, startOf, stop } from './composition.js';
import {
  refuseCommentInFlow,
  refuseExplicitKey,
  refuseOddAnchor,
  refuseOddColon,
  refuseOddName,
  refuseOnKeyLine,
  refuseOnLineBefore,
  refuseTabBeforeAnchor,
  refuseTag,
} from './corners.js';
import { nextVisible } from './gap.js';
import { keyFault } from './keys.js';
import { limits } from './limits.js';
import type { Report } from './problems.js';
import { isExact, plainValue } from './scalar.js';
import type { SpanTable } from './spans.js';

const OPENING_BRACE = 0x7b;
const COMMA = 0x2c;
const COLON = 0x3a;

/** Makes plain data of the events of a text, and notes where each part stands. Content starts at an offset. */
export function compose(
  text: string,
  events: readonly Event[],
  from: number,
  spans: SpanTable,
  report: Report,
): unknown {
  if (events.length === 0) return null;
  const state: Composition = {
    text,
    events,
    report,
    spans,
    anchors: new Map(),
    next: 1,
    at: from,
    start: from,
    end: from,
    depth: 0,
    deepest: 0,
    size: 0,
    aliases: 0,
    stopped: false,
  };
  const value = readNode(state);
  if (!state.stopped) refuseSecondDocument(state);
  return value;
}

function refuseSecondDocument({ text, at, report }: Composition): void {
  let rest = nextVisible(text, at);
  if (text.startsWith('...', rest)) rest = nextVisible(text, rest + 3);
  if (rest < text.length) report('yaml/multiple-documents', rest, Math.min(rest + 3, text.length));
}

function readNode(state: Composition): unknown {
  const event = state.events[state.next++];
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return event.anchorStart === ABSENT ? readScalar(state, event) : readAnchored(state, event, readScalar);
    case EVENT_ID.MAPPING:
      return event.anchorStart === ABSENT ? readMap(state, event) : readAnchored(state, event, readMap);
    case EVENT_ID.SEQUENCE:
      return event.anchorStart === ABSENT ? readList(state, event) : readAnchored(state, event, readList);
    case EVENT_ID.ALIAS:
      return readAlias(state, event);
    default:
      return undefined;
  }
}

function readAnchored<E extends ScalarEvent | CollectionEvent, T>(
  state: Composition,
  event: E,
  read: (state: Composition, event: E) => T,
): T {
  const name = state.text.slice(event.anchorStart, event.anchorEnd);
  const { size, deepest } = state;
  refuseOddName(state, event);
  refuseOddAnchor(state, event, startOf(event));
  state.anchors.set(name, undefined);
  state.deepest = state.depth;
  const value = read(state, event);
  state.anchors.set(name, { value, size: state.size - size, depth: state.deepest - state.depth });
  state.deepest = Math.max(state.deepest, deepest);
  return value;
}

function readAlias(state: Composition, event: AliasEvent): unknown {
  const name = state.text.slice(event.anchorStart, event.anchorEnd);
  const known = state.anchors.get(name);
  state.start = event.anchorStart - 1;
  state.end = state.at = event.anchorEnd;
  refuseOddName(state, event);
  if (known === undefined) state.report('yaml/unresolved-alias', state.start, state.end, { name });
  if (++state.aliases > limits.aliases) stop(state, 'yaml/too-many-aliases');
  count(state, known?.size ?? 1);
  reach(state, known?.depth ?? 0);
  return known?.value;
}

function readScalar(state: Composition, event: ScalarEvent): unknown {
  const text = readText(state, event);
  if (event.style !== SCALAR_STYLE.PLAIN) return text;
  const value = plainValue(text);
  if (typeof value === 'number' && !isExact(value))
    state.report('yaml/inexact-number', state.start, state.end, { number: text.slice(0, 40) });
  return value;
}

function readList(state: Composition, event: SequenceEvent): readonly unknown[] {
  const list: unknown[] = [];
  const isBlock = event.style === COLLECTION_STYLE.BLOCK;
  const offsets = open(state, event, !isBlock);
  for (let next = nextIn(state); next !== undefined; next = nextIn(state)) {
    const before = state.at;
    enter(state);
    if (isBlock) {
      if (list.length > 0) refuseOnLineBefore(state, before);
      state.at++;
      refuseTabBeforeAnchor(state);
    } else if (next.type === EVENT_ID.MAPPING) refuseExplicitKey(state, next.start);
    list.push(readNode(state));
    reach(state, 0);
    offsets.push(state.start, state.end, state.start, state.end);
  }
  close(state, !isBlock, list, offsets);
  return list;
}

function readMap(state: Composition, event: MappingEvent): Readonly<Record<string, unknown>> {
  const map: Record<string, unknown> = {};
  const isBlock = event.style === COLLECTION_STYLE.BLOCK;
  const hasBraces = !isBlock && state.text.charCodeAt(event.start) === OPENING_BRACE;
  const offsets = open(state, event, hasBraces);
  let keys: string[] | undefined;
  for (let next = nextIn(state); next !== undefined; next = nextIn(state)) {
    const before = state.at;
    enter(state);
    if (isBlock && offsets.length > 2) refuseOnLineBefore(state, before);
    const key = readKey(state, next);
    const { start, end } = state;
    const isNew = !Object.hasOwn(map, key);
    if (!isNew) state.report('yaml/duplicate-key', start, end, { key });
    if (startsWithDigit(key)) keys ??= Object.keys(map);
    keys?.push(key);
    if (isBlock) refuseOnKeyLine(state);
    const value = readNode(state);
    if (isNew && key !== '__proto__') map[key] = value;
    if (!isBlock) refuseCommentInFlow(state);
    reach(state, 0);
    offsets.push(start, end, state.start, state.end);
  }
  close(state, hasBraces, map, offsets);
  if (keys !== undefined) state.spans.keys.set(map, keys);
  return map;
}

/** The first event of the next entry of a collection; undefined where it ends. */
function nextIn({ events, next }: Composition): Event | undefined {
  const event = events[next];
  return event?.type === EVENT_ID.POP ? undefined : event;
}

function open(state: Composition, event: CollectionEvent, hasBrackets: boolean): number[] {
  refuseTag(state, event);
  state.at = hasBrackets ? event.start + 1 : event.start;
  state.depth++;
  return [event.start, event.start];
}

/** Moves to the first character of the next entry, or of what closes a collection. */
function enter(state: Composition): void {
  const at = nextVisible(state.text, state.at);
  state.at = state.text.charCodeAt(at) === COMMA ? nextVisible(state.text, at + 1) : at;
}

function close(state: Composition, hasBrackets: boolean, value: object, offsets: number[]): void {
  state.next++;
  state.depth--;
  if (hasBrackets) {
    enter(state);
    state.end = ++state.at;
  }
  state.start = offsets[0] ?? 0;
  offsets[1] = state.end;
  state.spans.offsets.set(value, offsets);
  count(state, 1);
}

function readKey(state: Composition, event: Event): string {
  state.next++;
  if (event.type !== EVENT_ID.SCALAR) {
    state.report('yaml/non-string-key', state.at, state.at + 1);
    state.stopped = true;
    state.next = state.events.length;
    return '';
  }
  refuseExplicitKey(state, startOf(event));
  const key = event.anchorStart === ABSENT ? readText(state, event) : readAnchored(state, event, readText);
  const fault = keyFault(key);
  if (fault !== undefined) state.report(`yaml/${fault}`, state.start, state.end, { key });
  const colon = nextVisible(state.text, state.at);
  if (state.text.charCodeAt(colon) === COLON) {
    refuseOddColon(state, event, colon);
    state.at = colon + 1;
  }
  return key;
}

function startsWithDigit(key: string): boolean {
  const unit = key.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}
