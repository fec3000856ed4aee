import type { Range } from '../diagnostic.js';
import type { ParsedDocument } from '../parse/document.js';
import { isId } from '../place.js';
import { addToList } from './list-entry.js';

/** A thing that had another id, by where its id stands now. */
export interface Renaming {
  readonly range: Range;
  readonly former: string;
}

/** A document in which a thing says in `formerly` which id it had; undefined where nothing else could stay. */
export function addFormerId(document: ParsedDocument, { range, former }: Renaming): string | undefined {
  const entity = isId(former) ? thingAt(document, document.value, range) : undefined;
  if (entity === undefined) return undefined;
  const inBrackets = quoted.has(former) ? `"${former}"` : former;
  return addToList(document, entity, { key: 'formerly', value: former, inBrackets, behind: 'id' });
}

/** Ids that some reader of YAML takes for something else than words. */
const quoted = new Set(['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n']);

/** The object whose id stands in a stretch of a document. */
function thingAt(document: ParsedDocument, value: unknown, range: Range): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const span = document.spanOf(value, 'id');
  if (span && isSame(document.lines(span.start, span.end), range)) return value;
  for (const inner of Object.values(value)) {
    const found = thingAt(document, inner, range);
    if (found) return found;
  }
  return undefined;
}

function isSame(a: Range, b: Range): boolean {
  return a.startLine === b.startLine && a.startColumn === b.startColumn;
}
