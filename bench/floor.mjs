// The least that a check with positions can cost: events to values with the offset of every key and value, and a
// compiled schema. Nothing is refused, nothing is told.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const core = new URL('../packages/core/', import.meta.url);
const require = createRequire(new URL('package.json', core));
const { parseEvents, getScalarValue, EVENT_ID } = await import(pathToFileURL(require.resolve('js-yaml')).href);
const { validators } = await import(new URL('src/generated/validators.js', core).href);

/** A document as plain data, with the start and end of each key and value in the order of the text. */
export function readBare(text) {
  const offsets = [];
  const events = parseEvents(text, {});
  let at = 0;
  const place = ({ start, valueStart = start, valueEnd = start }) => offsets.push(valueStart, valueEnd);
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
    if (event.type === EVENT_ID.SEQUENCE) {
      const list = [];
      while (events[at].type !== EVENT_ID.POP) {
        place(events[at]);
        list.push(read());
      }
      at += 1;
      return list;
    }
    const map = {};
    while (events[at].type !== EVENT_ID.POP) {
      const key = events[at++];
      place(key);
      place(events[at]);
      map[getScalarValue(text, key)] = read();
    }
    at += 1;
    return map;
  };
  at = events[0]?.type === EVENT_ID.DOCUMENT ? 1 : 0;
  return { value: read(), offsets };
}

/** All documents of a workspace, read and validated; all are held, since what refers from one to another is checked last. */
export function checkBare(files) {
  return [...files].map(([path, text]) => {
    const { value, offsets } = readBare(text);
    const kind = path === 'journey.config.yaml' ? 'config' : value.kind;
    if (!validators[kind](value)) throw new Error(`${path} is not as its schema says`);
    return { path, value, offsets };
  });
}
