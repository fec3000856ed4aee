import { EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml/browser';
import { nextVisible } from '../blanks.js';
import { closeSpan, openSpan } from '../spans.js';
import { ABSENT, type CollectionEvent, type Composition, count } from './composition.js';
import { refuseTag } from './corners.js';

const COMMA = 0x2c;
const LF = 0x0a;

/** The first event of the next entry of a collection; undefined where it ends. */
export function nextIn({ events, next }: Composition): Event | undefined {
  const event = events[next];
  return event?.type === EVENT_ID.POP ? undefined : event;
}

/** Begins a collection; the result names it where it ends. */
export function open(state: Composition, event: CollectionEvent, hasBrackets: boolean): number {
  refuseTag(state, event);
  state.at = hasBrackets ? event.start + 1 : event.start;
  state.depth++;
  return openSpan(state.spans, event.start);
}

/** Moves to the first character of the next entry, or of what closes a collection. */
export function enter(state: Composition): void {
  const at = nextVisible(state.text, state.at);
  state.at = state.text.charCodeAt(at) === COMMA ? nextVisible(state.text, at + 1) : at;
}

/** Whether nothing but its indentation stands between the end of a line and the next key of a block map. */
export function isOnNextLine({ text, at }: Composition, event: Event, column: number): boolean {
  return (
    event.type === EVENT_ID.SCALAR &&
    event.style === SCALAR_STYLE.PLAIN &&
    event.valueStart === at + 1 + column &&
    text.charCodeAt(at) === LF &&
    event.anchorStart === ABSENT &&
    event.tagStart === ABSENT
  );
}

/** Ends a collection after its last entry, and notes where it and its entries stand. */
export function close(state: Composition, event: CollectionEvent, hasBrackets: boolean, opened: number): void {
  state.next++;
  state.depth--;
  if (hasBrackets) {
    enter(state);
    state.end = ++state.at;
  }
  state.start = event.start;
  closeSpan(state.spans, opened, state.end);
  count(state, 1);
}
