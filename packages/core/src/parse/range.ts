import type { Range } from '../diagnostic.js';
import type { Origin } from './origin.js';
import type { Span } from './parsed-file.js';

/**
 * Where a value stands: the one at the end of a path from an object, or its key. Without a path the object's `id`;
 * without that its key in what holds it, else its start. What is not written is found at what lacks it.
 */
export function rangeOf(origin: Origin, path?: string | readonly (string | number)[], onKey = false): Range {
  const { document, value } = origin;
  const keys = path === undefined ? ['id'] : typeof path === 'string' ? [path] : path;
  const span = follow(origin, value, keys);
  if (span) return onKey ? document.lines(span.keyStart, span.keyEnd) : document.lines(span.start, span.end);
  if (path !== undefined && keys.length > 1) return rangeOf(origin, keys.slice(0, -1));
  if (path !== undefined && !(keys.length === 1 && keys[0] === 'id')) return rangeOf(origin);
  const extent = document.extentOf(value);
  if (extent) return firstLine(document.text, extent, document.lines);
  return origin.parent ? rangeOf(origin.parent) : document.lines(0, 0);
}

function follow({ document }: Origin, start: object, keys: readonly (string | number)[]): Span | undefined {
  let container: unknown = start;
  let span: Span | undefined;
  for (const key of keys) {
    if (typeof container !== 'object' || container === null) return undefined;
    span = document.spanOf(container, key);
    if (!span) return undefined;
    container = Reflect.get(container, key);
  }
  return span;
}

/** An object without id is pointed at by its first line, not by all of it. */
function firstLine(
  text: string,
  { start, end }: { start: number; end: number },
  lines: Origin['document']['lines'],
): Range {
  const newline = text.indexOf('\n', start);
  return lines(start, newline >= 0 && newline < end ? newline : end);
}
