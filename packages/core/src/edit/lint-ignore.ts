import type { ParsedDocument } from '../parse/document.js';
import { addToList } from './list-entry.js';
import { writtenScalar } from './scalar.js';

/** An entry of `lintIgnore`, as it is written. */
export interface IgnoreEntry {
  readonly rule: string;
  readonly reason: string;
  readonly until?: string;
}

/** A document with one more entry in the `lintIgnore` of one of its objects; undefined where nothing else could stay. */
export function addLintIgnore(document: ParsedDocument, entity: object, entry: IgnoreEntry): string | undefined {
  const fields = fieldsOf(entry);
  return addToList(document, entity, {
    key: 'lintIgnore',
    value: entry,
    inBrackets: `{ ${fields.join(', ')} }`,
    inLines: fields,
  });
}

function fieldsOf({ rule, reason, until }: IgnoreEntry): readonly string[] {
  const fields = [`rule: ${writtenScalar(rule)}`, `reason: ${writtenScalar(reason)}`];
  return until === undefined ? fields : [...fields, `until: ${until}`];
}
