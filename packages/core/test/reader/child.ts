import { readYaml } from '../../src/parse/yaml.js';
import { floods } from './floods.js';
import { hostile } from './hostile.js';

/* Runs by itself, on each version of Node: what would bring down a process brings down this one. Prints one line of JSON. */

/** What became of one text. */
export interface Outcome {
  readonly name: string;
  readonly ids: readonly string[];
  /** Milliseconds of work. */
  readonly cpu: number;
}

function outcome(name: string, content: string | Uint8Array): Outcome {
  const before = process.cpuUsage();
  const { problems, value, more, text } = readYaml(content);
  const { user, system } = process.cpuUsage(before);
  const lies = problems.some(({ start, end }) => start < 0 || end < start || end > text.length) || problems.length > 20;
  const isBoth = problems.length > 0 === (value !== undefined) || (more > 0 && problems.length < 20);
  if (lies || isBoth) throw new Error(`${name}: refused and read, or refused nowhere`);
  return { name, ids: problems.map(({ id }) => id), cpu: (user + system) / 1000 };
}

const sizes = process.argv.slice(2).map(Number);
const outcomes = [
  ...hostile.map(({ name, content }) => outcome(name, content)),
  ...sizes.flatMap((size) => floods.map(({ name, text }) => outcome(`${name} × ${size}`, text(size)))),
];
if (Reflect.get({}, 'polluted') !== undefined) throw new Error('Every object has been given a property.');
console.log(JSON.stringify(outcomes));
