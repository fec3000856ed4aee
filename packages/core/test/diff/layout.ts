import { type Data, isData } from './data.js';
import type { Random } from './random.js';

/** A file as it is written, and on which line each value of each map and list begins. */
export interface Laid {
  readonly text: string;
  lineOf(container: object, key: string | number): number | undefined;
}

/** Plain data as YAML, each value on a line of its own. With chance: keys in any order, other quotes, blanks, comments. */
export function laid(data: Data, random?: Random): Laid {
  const lines: string[] = [];
  const places = new Map<object, Map<string | number, number>>();
  const note = (container: object, key: string | number) => {
    const known = places.get(container) ?? new Map<string | number, number>();
    places.set(container, known.set(key, lines.length + 1));
  };
  const step = random ? '  '.repeat(1 + random.below(2)) : '  ';

  const write = (container: object, key: string | number, value: unknown, indent: string, lead: string) => {
    if (random?.below(8) === 0) lines.push(`${indent}# ${random.below(1000)}`);
    note(container, key);
    const begin = `${lead}${typeof key === 'string' ? `${scalar(key, undefined)}:` : '-'}`;
    if (Array.isArray(value) && value.length > 0) {
      lines.push(begin);
      for (const [index, one] of value.entries()) write(value, index, one, `${indent}${step}`, `${indent}${step}`);
    } else if (isData(value) && Object.keys(value).length > 0) {
      if (typeof key === 'string') lines.push(begin);
      const entries = Object.entries(value);
      const inner = `${indent}${step}`;
      for (const [at, [name, one]] of (random?.shuffled(entries) ?? entries).entries()) {
        const isFirst = at === 0 && typeof key === 'number';
        write(value, name, one, inner, isFirst ? `${begin}${' '.repeat(step.length - 1)}` : inner);
      }
    } else lines.push(`${begin} ${Array.isArray(value) ? '[]' : isData(value) ? '{}' : scalar(value, random)}`);
  };

  const entries = Object.entries(data);
  for (const [key, value] of random?.shuffled(entries) ?? entries) write(data, key, value, '', '');
  return { text: `${lines.join('\n')}\n`, lineOf: (container, key) => places.get(container)?.get(key) };
}

function scalar(value: unknown, random: Random | undefined): string {
  if (typeof value !== 'string') return String(value);
  const isBare = /^[A-Za-z][\w-]*$/.test(value) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(value);
  const single = value.includes('\n') ? [] : [`'${value.replaceAll("'", "''")}'`];
  const ways = [JSON.stringify(value), ...single, ...(isBare ? [value] : [])];
  return random ? random.pick(ways) : ((isBare ? value : ways[0]) ?? '');
}
