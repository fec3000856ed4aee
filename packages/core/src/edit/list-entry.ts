import type { ParsedDocument } from '../parse/document.js';
import { readDocument, schemaVersionOf } from '../parse/read-document.js';
import { keepsComments, sameValue } from './evidence.js';

/** An entry for a list of an object, as it is meant and as it is written. */
export interface ListEntry {
  /** The field that holds the list. */
  readonly key: string;
  readonly value: unknown;
  /** How it is written in brackets. */
  readonly inBrackets: string;
  /** How it is written in lines of its own: the first behind the dash. A new list stands in brackets where absent. */
  readonly inLines?: readonly string[];
  /** The field behind which a new list stands; the last one when absent. */
  readonly behind?: string;
}

/**
 * A document with one more entry in a list of one of its objects, and nothing else changed: the entry is put into the
 * text, which is not laid out anew. Undefined where the document would then say something else besides, as where an
 * alias repeats the object.
 */
export function addToList(document: ParsedDocument, entity: object, entry: ListEntry): string | undefined {
  const { path, text, value } = document;
  const insertion = insertionFor(document, entity, entry);
  const way = wayTo(entity, value);
  if (insertion === undefined || way === undefined) return undefined;
  const written = text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at);
  const after = readDocument({ path, content: written }, { schemaVersion: schemaVersionOf(document) });
  const isAsMeant =
    after.problems.length === document.problems.length && sameValue(after.value, withEntry(value, way, entry));
  return isAsMeant && keepsComments(text, written) ? written : undefined;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

function insertionFor(document: ParsedDocument, entity: object, entry: ListEntry): Insertion | undefined {
  const { text } = document;
  const list: unknown = Reflect.get(entity, entry.key);
  if (list === undefined) return inEntity(document, entity, entry);
  if (!Array.isArray(list)) return undefined;
  const extent = document.extentOf(list);
  const last = document.spanOf(list, list.length - 1);
  if (extent === undefined) return undefined;
  if (text.charAt(extent.start) === '[') {
    return { at: last?.end ?? extent.start + 1, text: `${last ? ', ' : ''}${entry.inBrackets}` };
  }
  const column = columnOf(text, text.lastIndexOf('-', last?.start ?? 0));
  return last && { at: lineEndAfter(text, last.end), text: asLines(entry, column, text) };
}

/** A list of its own. */
function inEntity(document: ParsedDocument, entity: object, entry: ListEntry): Insertion | undefined {
  const { text } = document;
  const { key, behind, inBrackets } = entry;
  const spans = Object.keys(entity).flatMap((field) => document.spanOf(entity, field) ?? []);
  const extent = document.extentOf(entity);
  if (spans.length === 0 || extent === undefined) return undefined;
  const before = behind === undefined ? undefined : document.spanOf(entity, behind);
  const end = before?.end ?? Math.max(...spans.map((span) => span.end));
  if (text.charAt(extent.start) === '{') return { at: end, text: `, ${key}: [${inBrackets}]` };
  const column = columnOf(text, Math.min(...spans.map(({ keyStart }) => keyStart)));
  const start = `${lineBreak(text)}${' '.repeat(column)}${key}:`;
  const list = entry.inLines === undefined ? ` [${inBrackets}]` : asLines(entry, column + 2, text);
  return { at: lineEndAfter(text, end), text: start + list };
}

/** An entry in lines of its own, with its dash in a column. */
function asLines({ inLines, inBrackets }: ListEntry, column: number, text: string): string {
  const indent = lineBreak(text) + ' '.repeat(column);
  return `${indent}- ${(inLines ?? [inBrackets]).join(`${indent}  `)}`;
}

function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The end of the line in which the last sign before an offset stands. */
function lineEndAfter(text: string, offset: number): number {
  const end = text.slice(0, offset).trimEnd().length;
  const newline = /\r?\n|$/g;
  newline.lastIndex = end;
  return newline.exec(text)?.index ?? text.length;
}

/** The keys and positions that lead to an object where it is written first. */
export function wayTo(sought: object, value: unknown): readonly string[] | undefined {
  if (value === sought) return [];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const rest = wayTo(sought, inner);
    if (rest) return [key, ...rest];
  }
  return undefined;
}

/** A copy of plain data in which the object at the end of a way has one more entry. */
function withEntry(value: unknown, [key, ...rest]: readonly string[], entry: ListEntry): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (key === undefined) {
    const list: unknown = Reflect.get(value, entry.key);
    return { ...value, [entry.key]: [...(Array.isArray(list) ? list : []), entry.value] };
  }
  const copy = Array.isArray(value) ? [...value] : { ...value };
  Reflect.set(copy, key, withEntry(Reflect.get(value, key), rest, entry));
  return copy;
}
