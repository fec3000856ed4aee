/** Signs that a terminal would obey, or that some readers take for the end of a line. JSON may write them as escapes. */
const hidden = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A value as JSON. No line of it begins with `::` or holds `##[`, which a workflow log would obey. */
export function printedJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)
    .replace(hidden, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('##[', '#\\u0023[')}\n`;
}
