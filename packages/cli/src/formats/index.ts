import type { Format } from './format.js';
import { github } from './github.js';
import { json } from './json.js';
import { pretty } from './pretty.js';

/** Every report format, in the order that help lists them. */
export const formats: readonly Format[] = [pretty, json, github];

/** The format with a name; names are checked where options are read. */
export function formatNamed(name: string): Format {
  return formats.find(({ id }) => id === name) ?? pretty;
}
