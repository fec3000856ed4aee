import type { ParsedDocument } from '../parse/document.js';
import { readDocument, schemaVersionOf } from '../parse/read-document.js';
import { isId } from '../place.js';
import { addToList, wayTo } from './list-entry.js';

/** A thing of a document, and the id that it had. */
export interface FormerId {
  readonly entity: object;
  readonly former: string;
}

/** A text in which things say what they were called. */
export interface WithFormerIds<F extends FormerId> {
  readonly text: string;
  /** Those that could not be written without a change of something else. */
  readonly refused: readonly F[];
}

/** A document in which things say in `formerly` which id they had, and nothing else changed. */
export function addFormerIds<F extends FormerId>(document: ParsedDocument, formerIds: readonly F[]): WithFormerIds<F> {
  const refused: F[] = [];
  let current = document;
  for (const one of formerIds) {
    const entity = thingAt(wayTo(one.entity, document.value), current.value);
    const content = entity && addFormerId(current, entity, one.former);
    if (content === undefined) refused.push(one);
    else current = readDocument({ path: document.path, content }, { schemaVersion: schemaVersionOf(document) });
  }
  return { text: current.text, refused };
}

function addFormerId(document: ParsedDocument, entity: object, former: string): string | undefined {
  if (!isId(former)) return undefined;
  const inBrackets = ambiguous.has(former) ? `"${former}"` : former;
  return addToList(document, entity, { key: 'formerly', value: former, inBrackets, behind: 'id' });
}

/** Ids that some reader of YAML takes for something else than words. */
const ambiguous = new Set(['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n']);

/** The object at the end of a way. */
function thingAt(way: readonly string[] | undefined, value: unknown): object | undefined {
  const found = way?.reduce<unknown>((outer, key) => (isObject(outer) ? Reflect.get(outer, key) : undefined), value);
  return isObject(found) ? found : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
