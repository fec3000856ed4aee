import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url).pathname;
const sources = globSync(['packages/*/src/**/*.ts'], {
  cwd: root,
  ignore: ['**/*.test.ts', '**/generated-document.ts'],
}).sort();

interface Import {
  readonly file: string;
  readonly to: string;
  readonly isType: boolean;
}

const statement = /^(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

const imports: readonly Import[] = sources.flatMap((file) => {
  const text = readFileSync(`${root}${file}`, 'utf8');
  const resolve = (to: string) =>
    to.startsWith('.') ? posix.join(posix.dirname(file), to).replace(/\.js$/, '.ts') : to;
  return [
    ...[...text.matchAll(statement)].map(([, type, to = '']) => ({
      file,
      to: resolve(to),
      isType: type !== undefined,
    })),
    ...[...text.matchAll(dynamic)].map(([, to = '']) => ({ file, to: resolve(to), isType: false })),
  ];
});

/** The room of a file of core: its folder, or its own name at the top. */
const roomOf = (file: string) => /^packages\/core\/src\/([^/]+?)(?:\.ts)?(?:\/|$)/.exec(file)?.[1];

/** Which rooms of core a room may use, besides itself. Types of the model are known everywhere. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  diagnostic: [],
  text: ['diagnostic'],
  place: [],
  nearest: [],
  settled: ['text'],
  escape: [],
  generated: [],
  parse: ['diagnostic', 'text', 'place', 'nearest', 'generated', 'escape', 'help'],
  help: ['text'],
  model: ['parse', 'diagnostic', 'text', 'place', 'nearest', 'generated'],
  derive: ['model', 'text', 'place', 'diagnostic', 'parse'],
  rules: ['derive', 'model', 'parse', 'text', 'place', 'nearest', 'diagnostic', 'generated'],
  diagrams: ['derive', 'model', 'text', 'place', 'diagnostic', 'escape'],
  diff: ['derive', 'model', 'parse', 'text', 'diagnostic', 'generated'],
  accepted: ['model', 'diff', 'diagnostic'],
  review: ['diff', 'derive', 'escape', 'text', 'diagnostic', 'accepted', 'settled'],
  history: ['diff', 'derive', 'model', 'parse', 'text', 'diagnostic'],
  codeowners: ['escape', 'model'],
  accept: ['rules', 'model', 'parse'],
  settings: ['rules', 'diagnostic', 'parse'],
  findings: ['accept', 'settings', 'rules', 'parse'],
  'rule-diagnostics': ['rules', 'settings', 'model', 'parse', 'help', 'text'],
  'read-workspace': ['settings', 'model', 'parse'],
  check: [
    'accept',
    'accepted',
    'findings',
    'read-workspace',
    'rule-diagnostics',
    'settings',
    'rules',
    'model',
    'parse',
    'diagnostic',
  ],
  'check-acceptances': ['findings', 'rule-diagnostics', 'settings', 'rules', 'model', 'parse', 'diagnostic'],
  report: ['diagnostic'],
  edit: ['parse', 'model', 'generated', 'diagnostic', 'place'],
  'to-json': ['derive', 'model', 'generated', 'diagnostic', 'text'],
  'from-json': ['model'],
  node: ['parse', 'diagnostic'],
  reference: ['generated', 'model', 'text'],
};

test('inside core, every import follows an arrow', () => {
  const wrong = imports.filter(({ file, to, isType }) => {
    const from = roomOf(file);
    const into = roomOf(to);
    if (from === undefined || into === undefined || from === into || from === 'index' || isType) return false;
    return !(arrows[from] ?? []).includes(into);
  });
  expect(wrong.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
});

test('rules, diagrams and diff know nothing of each other, not even a type', () => {
  const rooms = ['rules', 'diagrams', 'diff'];
  const pairs = rooms.flatMap((from) => rooms.filter((into) => into !== from).map((into) => [from, into]));
  const wrong = imports.filter(({ file, to }) =>
    pairs.some(([from, into]) => roomOf(file) === from && roomOf(to) === into),
  );
  expect(wrong).toEqual([]);
});

test('nobody inside imports the door', () => {
  expect(imports.filter(({ to }) => to === 'packages/core/src/index.ts')).toEqual([]);
});

test('what only a machine has is asked for at the edge', () => {
  const edge = /^packages\/(?:core\/src\/node(?:\.ts|\/)|cli\/src\/|eleventy\/src\/)/;
  expect(imports.filter(({ file, to }) => to.startsWith('node:') && !edge.test(file))).toEqual([]);
  const process = sources.filter((file) =>
    /\bprocess\.(?!env\b|pid\b)/.test(readFileSync(`${root}${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
  );
  expect(process.filter((file) => !/^packages\/(?:cli\/src\/bin\.ts|eleventy\/src\/)/.test(file))).toEqual([]);
});

test('packages know each other by name, and only downwards', () => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    core: [],
    eleventy: ['core'],
    cli: ['core', 'eleventy'],
  };
  const wrong = imports.filter(({ file, to }) => {
    const from = /^packages\/([^/]+)/.exec(file)?.[1] ?? '';
    const into = /^@journey-as-code\/([^/]+)/.exec(to)?.[1] ?? /^packages\/([^/]+)/.exec(to)?.[1];
    if (into === undefined) return false;
    return to.startsWith('packages/') ? into !== from : !(allowed[from] ?? []).includes(into);
  });
  expect(wrong).toEqual([]);
});

test('Eleventy is known to one file, and editing libraries to the room that edits', () => {
  const users = (name: string) => [...new Set(imports.filter(({ to }) => to === name).map(({ file }) => file))];
  expect(users('@11ty/eleventy')).toEqual(['packages/eleventy/src/engine.ts']);
  expect(users('yaml').filter((file) => !/^packages\/(?:core\/src\/edit\/|cli\/src\/init\/)/.test(file))).toEqual([]);
});

test('core asks for no clock, no chance, no machine’s language, and builds no code', () => {
  const forbidden =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\.toLocale\w+\(|\.localeCompare\(|\beval\(|\bnew Function\b/;
  const wrong = sources.filter(
    (file) => file.startsWith('packages/core/src/') && forbidden.test(readFileSync(`${root}${file}`, 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('no file grows beyond 250 lines, but generated ones, words and the small shop of the examples', () => {
  const words = /\/(?:generated|strings)\/|\/messages-\w+\.ts$|\/words\.ts$|\/rules\/example\/small-shop\.ts$/;
  const long = sources.filter(
    (file) => !words.test(file) && readFileSync(`${root}${file}`, 'utf8').split('\n').length > 251,
  );
  expect(long).toEqual([]);
});
