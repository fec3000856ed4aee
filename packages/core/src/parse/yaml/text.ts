import { CHOMPING_MODE, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml/browser';
import { nextVisible, startOfLine } from '../blanks.js';
import { refusedCharacters } from '../characters.js';
import { limits } from '../limits.js';
import { ABSENT, type Composition, count } from './composition.js';
import { refuseOddBlock, refuseOddEmpty, refuseOddFolding, refuseTag } from './corners.js';

const { PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED } = SCALAR_STYLE;

/** The text of a scalar, whatever it may stand for; its extent is that of the scalar as it is written. */
export function readText(state: Composition, event: ScalarEvent): string {
  if (event.tagStart !== ABSENT) refuseTag(state, event);
  if (event.valueStart === ABSENT) return readNothing(state, event);
  setExtent(state, event);
  const text = event.fast ? state.text.slice(event.valueStart, event.valueEnd) : readBroken(state, event);
  count(state, 1 + Math.floor(text.length / 32));
  if (text.length > limits.value) state.report('yaml/value-too-long', state.start, state.end);
  return text;
}

function readNothing(state: Composition, event: ScalarEvent): string {
  state.at = Math.max(state.at, event.anchorEnd, event.tagEnd);
  state.start = state.end = state.at;
  refuseOddEmpty(state, event);
  count(state, 1);
  return '';
}

function setExtent(state: Composition, event: ScalarEvent): void {
  const { style, valueStart, valueEnd, anchorStart, anchorEnd } = event;
  if (style === PLAIN) {
    state.start = valueStart;
    state.end = valueEnd;
  } else if (style === SINGLE_QUOTED || style === DOUBLE_QUOTED) {
    state.start = valueStart - 1;
    state.end = valueEnd + 1;
  } else {
    state.start = nextVisible(state.text, anchorStart === ABSENT ? state.at : anchorEnd);
    state.end = endOfBlock(state.text, event);
    state.at = valueEnd;
    return;
  }
  state.at = state.end;
}

/** Where a block scalar ends for a reader: before the line breaks and blank lines that are not kept. */
function endOfBlock(text: string, { valueStart, valueEnd, indent, chomping }: ScalarEvent): number {
  if (chomping === CHOMPING_MODE.KEEP) return valueEnd;
  for (let end = valueEnd; ; ) {
    const line = text.charAt(end - 1) === '\n' ? end - 1 : end;
    const start = startOfLine(text, line);
    const content = text.slice(start, line).replace(/\r$/, '');
    if (start < valueStart || content.length > Math.max(indent, 0) || content.trim() !== '')
      return start + content.length;
    end = start;
  }
}

/** A text that is not written character by character: of several lines, or with escapes. */
function readBroken(state: Composition, event: ScalarEvent): string {
  const text = getScalarValue(state.text, event);
  if (event.style > DOUBLE_QUOTED) {
    refuseOddBlock(state, event);
  } else {
    refuseOddFolding(state, event);
    // An escape must not bring back what a file may not hold.
    if (event.style === DOUBLE_QUOTED) refuseCharacters(state, text);
  }
  return text;
}

function refuseCharacters({ report, start, end }: Composition, text: string): void {
  for (const { fault, character } of refusedCharacters(text))
    if (fault !== 'bare-cr') report(`yaml/${fault}`, start, end, { character });
}
