import {
  type AliasEvent,
  CHOMPING_MODE,
  COLLECTION_STYLE,
  EVENT_ID,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml/browser';
import { endOfLine, isIndentedByTab, nextVisible, startOfLine } from '../blanks.js';
import { limits } from '../limits.js';
import { ABSENT, type CollectionEvent, type Composition } from './composition.js';

const LF = 0x0a;

/*
 * What is not read: parts of the language that no journey needs, and texts that readers of YAML take in different ways.
 * Each function says which; a text that passes all of them means the same to every reader we know.
 */

/** Tags. */
export function refuseTag({ report }: Composition, { tagStart, tagEnd }: ScalarEvent | CollectionEvent): void {
  if (tagStart !== ABSENT) report('yaml/tag', tagStart, tagEnd);
}

/** Keys after `? `: the entry begins with a question mark that is not the key's own. */
export function refuseExplicitKey({ text, at, report }: Composition, keyStart: number | undefined): void {
  if (text.charCodeAt(at) === 0x3f && keyStart !== at) report('yaml/explicit-key', at, at + 1);
}

/** A colon too far from the start of its key, or with a comment before it. */
export function refuseOddColon(
  { text, start, end, report }: Composition,
  { style, valueStart, anchorStart }: ScalarEvent,
  colon: number,
): void {
  if (colon - start > limits.key) report('yaml/key-too-long', start, end);
  if (style === SCALAR_STYLE.PLAIN && colon > end && text.slice(end, colon).includes('#'))
    report('yaml/ambiguous', colon, colon + 1);
  if (valueStart === ABSENT && anchorStart !== ABSENT) report('yaml/ambiguous', colon, colon + 1);
}

/** An entry of a block collection that begins on the line where the one before it ends. */
export function refuseOnLineBefore({ text, at, report }: Composition, before: number): void {
  const isBelow = text.charCodeAt(before) === LF && before < at;
  if (!isBelow && startOfLine(text, at) < before) report('yaml/ambiguous', at, at + 1);
}

/** A block collection that begins on the line of its key. */
export function refuseOnKeyLine({ text, at, events, next, report }: Composition): void {
  const event = events[next];
  if (event?.type !== EVENT_ID.MAPPING && event?.type !== EVENT_ID.SEQUENCE) return;
  if (event.style === COLLECTION_STYLE.BLOCK && endOfLine(text, at) > event.start)
    report('yaml/ambiguous', event.start, event.start + 1);
}

/** Inside brackets, a comment at the start of a line between a value and what follows it. */
export function refuseCommentInFlow({ text, at, report }: Composition): void {
  const next = nextVisible(text, at);
  if (next > at + 1 && text.slice(at, next).includes('\n#')) report('yaml/ambiguous', at, at + 1);
}

/** A tab between the dash of an entry and its anchor. */
export function refuseTabBeforeAnchor({ text, at, report }: Composition): void {
  if (text.charCodeAt(at) === 0x20) return;
  const next = nextVisible(text, at);
  if (text.charAt(next) === '&' && text.slice(at, next).includes('\t')) report('yaml/tab', at, at + 1);
}

/** Names that end with a colon. */
export function refuseOddName(
  { text, report }: Composition,
  { anchorStart, anchorEnd }: AliasEvent | ScalarEvent | CollectionEvent,
): void {
  if (text.charAt(anchorEnd - 1) === ':') report('yaml/ambiguous', anchorStart, anchorEnd);
}

/**
 * An anchor that a tab indents, or that has before its value no blank, no line break where the value is a block
 * collection, a tab at the start of a line, or a comment and an empty line.
 */
export function refuseOddAnchor(
  { text, report }: Composition,
  event: ScalarEvent | CollectionEvent,
  valueStart: number | undefined,
): void {
  const anchorStart = event.anchorStart - 1;
  if (isIndentedByTab(text, anchorStart)) report('yaml/tab', anchorStart - 1, anchorStart);
  if (valueStart === undefined) return;
  const gap = text.slice(event.anchorEnd, valueStart);
  const isBlock = event.type !== EVENT_ID.SCALAR && event.style === COLLECTION_STYLE.BLOCK;
  const hasParagraphs = /\n[ \t\r]*\n/.test(gap) && gap.includes('#');
  if (gap === '' || (isBlock && !gap.includes('\n')) || /\n *\t/.test(gap) || hasParagraphs)
    report('yaml/ambiguous', anchorStart, event.anchorEnd);
}

/** A missing value with a line after it that begins with a tab, or with a name and a line break before the next sign. */
export function refuseOddEmpty({ text, at, report }: Composition, { anchorStart }: ScalarEvent): void {
  const next = nextVisible(text, at);
  const gap = text.slice(at, next);
  if (/\n *\t/.test(gap)) report('yaml/tab', at, at);
  if (anchorStart !== ABSENT && gap.includes('\n') && /[,}\]]/.test(text.charAt(next)))
    report('yaml/ambiguous', at, at);
}

/** A tab at the start of a line of a folded text; an escaped line break before an empty line. */
export function refuseOddFolding({ text, depth, start, end, report }: Composition, { style }: ScalarEvent): void {
  const written = text.slice(start, end);
  if (depth > 0 && written.includes('\n\t')) report('yaml/tab', start, end);
  if (style === SCALAR_STYLE.DOUBLE_QUOTED && /\\\r?\n[ \t]*\r?\n/.test(written)) report('yaml/ambiguous', start, end);
}

/**
 * Block scalars: those of the whole document that are indented or say how far; blank lines that are not empty in one
 * that says so, or at the end of a file where they are kept; and a tab after them.
 */
export function refuseOddBlock(
  { text, depth, start, report }: Composition,
  { valueStart, valueEnd, chomping }: ScalarEvent,
): void {
  const saysIndent = /^.[+-]?[1-9]/.test(text.slice(start, start + 3));
  const isIndented = startOfLine(text, start) < start && text.slice(startOfLine(text, start), start).trim() === '';
  const content = text.slice(valueStart, valueEnd);
  const isOddlyBlank = saysIndent
    ? /^[ \t]+\r?$/m.test(content)
    : chomping === CHOMPING_MODE.KEEP && /(?:^|\n)[ \t]+$/.test(content);
  if (isOddlyBlank || (depth === 0 && content !== '' && (saysIndent || isIndented)))
    report('yaml/ambiguous', start, start + 1);
  if (/^ *\t/.test(text.slice(valueEnd, endOfLine(text, valueEnd)))) report('yaml/tab', valueEnd, valueEnd + 1);
}
