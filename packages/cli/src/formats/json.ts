import type { Format } from './format.js';

/** Signs that a terminal would obey, or that some readers take for the end of a line. JSON may write them as escapes. */
const hidden = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The report as data. No line of it begins with `::` or holds `##[`, which a workflow log would obey. */
export const json: Format = {
  id: 'json',
  forPeople: false,
  print: (report) =>
    `${JSON.stringify(report, null, 2)
      .replace(hidden, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .replaceAll('##[', '#\\u0023[')}\n`,
};
