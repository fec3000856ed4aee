import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml/browser';
import { nextVisible, startOfLine } from '../blanks.js';
import type { Report } from '../problems.js';
import { isExact, plainValue } from '../scalar.js';
import { addSpan, recordKeys, type SpanRecorder } from '../spans.js';
import { close, enter, isOnNextLine, nextIn, open } from './collection.js';
import { ABSENT, beginComposition, type Composition, reach, startOf } from './composition.js';
import {
  refuseCommentInFlow,
  refuseExplicitKey,
  refuseOddColon,
  refuseOnKeyLine,
  refuseOnLineBefore,
  refuseTabBeforeAnchor,
} from './corners.js';
import { keyFault, knownKey, rememberKey } from './keys.js';
import { readAlias, readAnchored } from './names.js';
import { readText } from './text.js';
import { wordOnce } from './words.js';

const OPENING_BRACE = 0x7b;
const COLON = 0x3a;

/** Makes plain data of the events of a text, and notes where each part stands. Content starts at an offset. */
export function compose(
  text: string,
  events: readonly Event[],
  from: number,
  spans: SpanRecorder,
  report: Report,
): unknown {
  if (events.length === 0) return null;
  const state = beginComposition(text, events, from, spans, report);
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

function readScalar(state: Composition, event: ScalarEvent): unknown {
  const text = readText(state, event);
  const value = event.style === SCALAR_STYLE.PLAIN ? plainValue(text) : text;
  if (typeof value === 'string') return wordOnce(value);
  if (typeof value === 'number' && !isExact(value))
    state.report('yaml/inexact-number', state.start, state.end, { number: text.slice(0, 40) });
  return value;
}

function readList(state: Composition, event: SequenceEvent): readonly unknown[] {
  const { entries } = state;
  const base = state.height;
  const isBlock = event.style === COLLECTION_STYLE.BLOCK;
  const opened = open(state, event, !isBlock);
  for (let next = nextIn(state); next !== undefined; next = nextIn(state)) {
    const before = state.at;
    enter(state);
    if (isBlock) {
      if (state.height > base) refuseOnLineBefore(state, before);
      state.at++;
      refuseTabBeforeAnchor(state);
    } else if (next.type === EVENT_ID.MAPPING) refuseExplicitKey(state, next.start);
    const entry = readNode(state);
    entries[state.height++] = entry;
    reach(state, 0);
    addSpan(state.spans, state.start, state.end, state.start, state.end);
  }
  const list = entries.slice(base, state.height);
  state.height = base;
  close(state, event, !isBlock, opened);
  return list;
}

function readMap(state: Composition, event: MappingEvent): Readonly<Record<string, unknown>> {
  const map: Record<string, unknown> = {};
  const isBlock = event.style === COLLECTION_STYLE.BLOCK;
  const hasBraces = !isBlock && state.text.charCodeAt(event.start) === OPENING_BRACE;
  const opened = open(state, event, hasBraces);
  let keys: string[] | undefined;
  let column = ABSENT;
  for (let next = nextIn(state); next !== undefined; next = nextIn(state)) {
    const before = state.at;
    if (column !== ABSENT && isOnNextLine(state, next, column)) state.at = before + 1 + column;
    else enter(state);
    if (column !== ABSENT) refuseOnLineBefore(state, before);
    const key = readKey(state, next);
    const { start, end } = state;
    if (isBlock && column === ABSENT) column = start - startOfLine(state.text, start);
    const isNew = !Object.hasOwn(map, key);
    if (!isNew) state.report('yaml/duplicate-key', start, end, { key });
    if (startsWithDigit(key)) keys ??= Object.keys(map);
    keys?.push(key);
    if (isBlock) refuseOnKeyLine(state);
    const value = readNode(state);
    if (isNew && key !== '__proto__') map[key] = value;
    if (!isBlock) refuseCommentInFlow(state);
    reach(state, 0);
    addSpan(state.spans, start, end, state.start, state.end);
  }
  close(state, event, hasBraces, opened);
  if (keys !== undefined) recordKeys(state.spans, map, keys);
  return map;
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
  const text = event.anchorStart === ABSENT ? readText(state, event) : readAnchored(state, event, readText);
  const key = knownKey(text) ?? newKey(state, text);
  const colon = state.text.charCodeAt(state.at) === COLON ? state.at : nextVisible(state.text, state.at);
  if (state.text.charCodeAt(colon) === COLON) {
    refuseOddColon(state, event, colon);
    state.at = colon + 1;
  }
  return key;
}

function newKey({ report, start, end }: Composition, key: string): string {
  const fault = keyFault(key);
  if (fault === undefined) rememberKey(key);
  else report(`yaml/${fault}`, start, end, { key });
  return key;
}

function startsWithDigit(key: string): boolean {
  const unit = key.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}
