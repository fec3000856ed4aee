// action.yml and package.json → the tables of the README, and the versions that templates name. `npm run generate`
// writes; a test compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { withBlock } from '../src/marked-block.js';

interface Described {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}

interface Action {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs?: Readonly<Record<string, Described>>;
}

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** Every file that is generated, or partly so, by its path below the package. */
export function generate(): Readonly<Record<string, string>> {
  const { version } = JSON.parse(read('package.json'));
  const review: Action = parse(read('action.yml'));
  const comment: Action = parse(read('comment/action.yml'));
  const readme = [
    ['action inputs', inputTable(review)],
    ['action outputs', outputTable(review)],
    ['comment inputs', inputTable(comment)],
  ] as const;
  return {
    'README.md': readme.reduce((text, [name, lines]) => withTable(text, name, lines), read('README.md')),
    'gitlab.yml': read('gitlab.yml').replace(/(?<=JOURNEY_VERSION: ).*/g, version),
    '../../.pre-commit-hooks.yaml': read('../../.pre-commit-hooks.yaml').replace(
      /(?<=journey-as-code\/cli@)[^']*/g,
      version,
    ),
  };
}

function withTable(text: string, name: string, lines: readonly string[]): string {
  const marks = { begin: `<!-- ${name}: generated from action.yml -->`, end: `<!-- end of ${name} -->` };
  const changed = text.includes(marks.begin) ? withBlock(text, marks, ['', ...lines, '']) : undefined;
  if (changed === undefined) throw new Error(`README.md has no place for ${name}.`);
  return changed;
}

/** What holds without an input stands at the end of its description, in parentheses, where it is no plain value. */
function inputTable({ inputs }: Action): readonly string[] {
  const rows = Object.entries(inputs).map(([name, { description, default: usual, required }]) => {
    const [, meaning = '', otherwise] = /^(.*?\.)(?: \((.*)\))?$/.exec(description) ?? [];
    if (meaning === '') throw new Error(`${name} is not described in a sentence.`);
    const without = required ? 'must be given' : usual === undefined ? otherwise : `\`${usual}\``;
    if (without === undefined) throw new Error(`${name} does not say what holds without it.`);
    return `| \`${name}\` | ${without} | ${meaning} |`;
  });
  return ['| Input | Default | Meaning |', '| --- | --- | --- |', ...rows];
}

function outputTable({ outputs = {} }: Action): readonly string[] {
  const rows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`);
  return ['| Output | Meaning |', '| --- | --- |', ...rows];
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of Object.entries(generate())) writeFileSync(new URL(`../${path}`, import.meta.url), text);
}
