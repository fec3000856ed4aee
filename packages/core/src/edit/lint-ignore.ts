import type { ParsedDocument } from '../parse/document.js';
import { readDocument } from '../parse/read-document.js';
import { keepsComments, sameValue } from './evidence.js';
import { writtenScalar } from './scalar.js';

/** An entry of `lintIgnore`, as it is written. */
export interface IgnoreEntry {
  readonly rule: string;
  readonly reason: string;
  readonly until?: string;
}

/**
 * A document with one more entry in the `lintIgnore` of one of its objects, and nothing else changed: the entry is put
 * into the text, which is not laid out anew. Undefined where the document would then say something else besides, as
 * where an alias repeats the object.
 */
export function addLintIgnore(document: ParsedDocument, entity: object, entry: IgnoreEntry): string | undefined {
  const { path, text, value } = document;
  const insertion = insertionFor(document, entity, entry);
  const way = wayTo(entity, value);
  if (insertion === undefined || way === undefined) return undefined;
  const written = text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at);
  const after = readDocument({ path, content: written });
  const isAsMeant =
    after.problems.length === document.problems.length && sameValue(after.value, withEntry(value, way, entry));
  return isAsMeant && keepsComments(text, written) ? written : undefined;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

function insertionFor(document: ParsedDocument, entity: object, entry: IgnoreEntry): Insertion | undefined {
  const list: unknown = Reflect.get(entity, 'lintIgnore');
  if (list === undefined) return inEntity(document, entity, entry);
  if (!Array.isArray(list)) return undefined;
  const extent = document.extentOf(list);
  const last = document.spanOf(list, list.length - 1);
  if (extent === undefined) return undefined;
  if (document.text.charAt(extent.start) === '[') {
    return { at: last?.end ?? extent.start + 1, text: `${last ? ', ' : ''}${inBraces(entry)}` };
  }
  const column = columnOf(document.text, document.text.lastIndexOf('-', last?.start ?? 0));
  return last && { at: lineEndAfter(document.text, last.end), text: inLines(entry, column, document.text) };
}

/** A list of its own behind the last field. */
function inEntity(document: ParsedDocument, entity: object, entry: IgnoreEntry): Insertion | undefined {
  const { text } = document;
  const spans = Object.keys(entity).flatMap((key) => document.spanOf(entity, key) ?? []);
  const [first] = spans;
  const extent = document.extentOf(entity);
  if (first === undefined || extent === undefined) return undefined;
  const end = Math.max(...spans.map((span) => span.end));
  if (text.charAt(extent.start) === '{') return { at: end, text: `, lintIgnore: [${inBraces(entry)}]` };
  const column = columnOf(text, Math.min(...spans.map(({ keyStart }) => keyStart)));
  const key = `${lineBreak(text)}${' '.repeat(column)}lintIgnore:`;
  return { at: lineEndAfter(text, end), text: key + inLines(entry, column + 2, text) };
}

function fieldsOf({ rule, reason, until }: IgnoreEntry): readonly string[] {
  const fields = [`rule: ${writtenScalar(rule)}`, `reason: ${writtenScalar(reason)}`];
  return until === undefined ? fields : [...fields, `until: ${until}`];
}

function inBraces(entry: IgnoreEntry): string {
  return `{ ${fieldsOf(entry).join(', ')} }`;
}

/** An entry in lines of its own, with its dash in a column. */
function inLines(entry: IgnoreEntry, column: number, text: string): string {
  const indent = lineBreak(text) + ' '.repeat(column);
  return `${indent}- ${fieldsOf(entry).join(`${indent}  `)}`;
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
function wayTo(sought: object, value: unknown): readonly string[] | undefined {
  if (value === sought) return [];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const rest = wayTo(sought, inner);
    if (rest) return [key, ...rest];
  }
  return undefined;
}

/** A copy of plain data in which the object at the end of a way has one more entry. */
function withEntry(value: unknown, [key, ...rest]: readonly string[], entry: IgnoreEntry): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (key === undefined) {
    const list: unknown = Reflect.get(value, 'lintIgnore');
    return { ...value, lintIgnore: [...(Array.isArray(list) ? list : []), entry] };
  }
  const copy = Array.isArray(value) ? [...value] : { ...value };
  Reflect.set(copy, key, withEntry(Reflect.get(value, key), rest, entry));
  return copy;
}
