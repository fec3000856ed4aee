import type { Reader } from './reader.js';

/** Remembers for each reader what was asked for last: pages ask for everything of one journey in a row. */
export function lastAsked<Asked extends object, Answer>(
  answer: (asked: Asked, reader: Reader) => Answer,
  isSame: (a: Asked, b: Asked) => boolean = Object.is,
): (asked: Asked, reader: Reader) => Answer {
  const last = new WeakMap<Reader, { readonly asked: Asked; readonly answer: Answer }>();
  return (asked, reader) => {
    const before = last.get(reader);
    if (before && isSame(before.asked, asked)) return before.answer;
    const found = answer(asked, reader);
    last.set(reader, { asked, answer: found });
    return found;
  };
}
