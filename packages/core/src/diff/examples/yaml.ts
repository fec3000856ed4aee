import { type Data, isData, type Plain } from './data.js';

/** Plain data as an author would write it: maps and lists of maps on lines of their own, lists of words on one. */
export function asYaml(data: Data): string {
  return `${linesOf(data).join('\n')}\n`;
}

function linesOf(data: Data): readonly string[] {
  return Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : entry(key, value)));
}

function entry(key: string, value: Plain): readonly string[] {
  if (isData(value)) {
    const inner = linesOf(value);
    return inner.length > 0 ? [`${key}:`, ...inner.map((line) => `  ${line}`)] : [`${key}: {}`];
  }
  if (!Array.isArray(value)) return [`${key}: ${scalar(value)}`];
  if (!value.some(isData)) return [`${key}: [${value.map(scalar).join(', ')}]`];
  const items = value
    .filter(isData)
    .flatMap((item) => linesOf(item).map((line, at) => `${at ? '    ' : '  - '}${line}`));
  return [`${key}:`, ...items];
}

const bare = /^[A-Za-z][\w ./#-]*$/;
const word = /^(?:true|false|yes|no|on|off|null)$/i;

/** Words that could be read as something else stand in quotes. */
function scalar(value: unknown): string {
  const text = String(value);
  const isBare = typeof value !== 'string' || (bare.test(text) && !word.test(text) && !/\s#/.test(text));
  return isBare || /^\d{4}-\d\d-\d\d$/.test(text) ? text : JSON.stringify(text);
}
