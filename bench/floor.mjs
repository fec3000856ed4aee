// The least that a check with positions can cost: events to values with the offset of every key and value, and a
// compiled schema. Nothing is refused, nothing is told.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const core = new URL('../packages/core/', import.meta.url);
const require = createRequire(new URL('package.json', core));
const { parseEvents, getScalarValue, EVENT_ID } = await import(pathToFileURL(require.resolve('js-yaml')).href);
const { validators } = await import(new URL('src/generated/validators.js', core).href);

/** A document as plain data with its offsets. */
export function readBare(text) {
  const offsets = new Map();
  const events = parseEvents(text, {});
  let at = 0;
  const scalar = (event) => {
    const value = getScalarValue(text, event);
    if (event.style !== 1) return value;
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value)) return Number(value);
    return value === 'true'
      ? true
      : value === 'false'
        ? false
        : value === '' || value === 'null' || value === '~'
          ? null
          : value;
  };
  const read = () => {
    const event = events[at++];
    if (event.type === EVENT_ID.SCALAR) return scalar(event);
    const places = [event.start];
    if (event.type === EVENT_ID.SEQUENCE) {
      const list = [];
      for (; events[at].type !== EVENT_ID.POP; ) {
        places.push(events[at].valueStart ?? events[at].start);
        list.push(read());
      }
      at += 1;
      offsets.set(list, places);
      return list;
    }
    const map = {};
    for (; events[at].type !== EVENT_ID.POP; ) {
      const key = events[at++];
      const next = events[at];
      places.push(key.valueStart, key.valueEnd, next.valueStart ?? next.start, next.valueEnd ?? next.start);
      map[getScalarValue(text, key)] = read();
    }
    at += 1;
    offsets.set(map, places);
    return map;
  };
  at = events[0]?.type === EVENT_ID.DOCUMENT ? 1 : 0;
  return { value: read(), offsets };
}

/** Reads and validates all documents of a workspace. */
export function checkBare(files) {
  for (const [path, text] of files) {
    const { value } = readBare(text);
    const kind = path === 'journey.config.yaml' ? 'config' : value.kind;
    if (!validators[kind](value)) throw new Error(`${path} is not as its schema says`);
  }
}
