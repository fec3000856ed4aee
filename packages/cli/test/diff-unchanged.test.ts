import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorkspace, diff, readWorkspace } from '@journey-as-code/core';
import { expect, test } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { compareVersions } from '../src/versions/compare.js';
import { contentsFrom } from '../src/versions/contents.js';
import type { Version } from '../src/versions/version.js';

type Files = Readonly<Record<string, string>>;

const folder = join(import.meta.dirname, '../../../journeys');
const own: Files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:yaml|csv)$/.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
);

const journey = (id: string, more = '', step = '') => `kind: journey
id: ${id}
name: Journey ${id}
personas: [maya-runner]
owner: payments
goal: Get it
${more}stages:
  - id: begin
    name: Begins
    owner: payments
    steps:
      - id: first
        name: First
${step}`;

/** Journeys that name one another, also by names they had. What `epsilon` names is not written as it is. */
const linked: Files = {
  ...own,
  'alpha.journey.yaml': journey('alpha', 'formerly: [old-alpha]\n'),
  'beta.journey.yaml': journey('beta', 'parent: old-alpha\n', '        next: [{ to: "gamma:begin/first" }]\n'),
  'gamma.journey.yaml': journey('gamma', '', '        formerly: ["gone:begin/first"]\n'),
  'delta.journey.yaml': journey('delta', '', '        next: [{ to: "gone:begin/first" }]\n'),
  'epsilon.journey.yaml': journey('epsilon', 'parent: "\\u0064elta"\n'),
};

/** What is read, and what comes out; and what comes out when everything is read. */
async function comparedBothWays(base: Files, head: Files) {
  const contents = contentsFrom();
  const version = (files: Files): Version => ({
    prefix: '',
    files: Object.entries(files).map(([path, text]) => {
      contents.keep(text, Buffer.from(text));
      return { path, id: text };
    }),
  });
  const whole = (files: Files) =>
    buildWorkspace(readWorkspace(Object.entries(files).map(([path, content]) => ({ path, content }))));
  const { comparison, documents } = await compareVersions(version(base), version(head), contents, () => 'en');
  return {
    comparison,
    expected: diff(whole(base), whole(head)),
    read: [...new Set(documents.map(({ path }) => path))]
      .filter((path) => /\.(?:journey\.yaml|csv)$/.test(path))
      .sort(),
  };
}

test.each<[string, (files: Files) => Files, readonly string[]]>([
  ['nothing', (files) => files, []],
  ['a step', (files) => edited(files, 'alpha.journey.yaml', 'name: First', 'name: Second'), ['alpha.journey.yaml']],
  [
    'a reference by a former name',
    (files) => edited(files, 'beta.journey.yaml', 'parent: old-alpha', 'parent: alpha'),
    ['alpha.journey.yaml', 'beta.journey.yaml', 'epsilon.journey.yaml', 'gamma.journey.yaml'],
  ],
  [
    'a reference to a place that moved',
    (files) => edited(files, 'delta.journey.yaml', 'gone:begin/first', 'gamma:begin/first'),
    ['delta.journey.yaml', 'epsilon.journey.yaml', 'gamma.journey.yaml'],
  ],
  [
    'whether a journey is there that others name',
    ({ 'alpha.journey.yaml': _, ...files }) => files,
    ['alpha.journey.yaml', 'beta.journey.yaml', 'epsilon.journey.yaml'],
  ],
  [
    'whether an id is taken twice',
    (files) => ({ ...files, 'zeta.journey.yaml': journey('delta') }),
    ['delta.journey.yaml', 'zeta.journey.yaml'],
  ],
  [
    'the file that a metric stands in',
    (files) => edited(files, 'metrics.yaml', 'items:', '# all of them\nitems:'),
    [
      ...Object.keys(own).filter((path) => path.endsWith('.csv')),
      ...['epsilon.journey.yaml', 'shop/shoe-purchase-target.journey.yaml', 'shop/shoe-purchase.journey.yaml'],
    ],
  ],
  ['a measurement', (files) => edited(files, 'metrics/nps-app.csv', '\n202', '\n203'), ['metrics/nps-app.csv']],
  [
    'the first language',
    (files) => edited(files, 'journey.config.yaml', 'locales: [en, zh]', 'locales: [zh, en]'),
    Object.keys(linked).filter((path) => /\.(?:journey\.yaml|csv)$/.test(path)),
  ],
])(
  'where %s changed, only what is needed is read, and the outcome is that of reading everything',
  async (_, change, files) => {
    const { comparison, expected, read } = await comparedBothWays(linked, change(linked));
    expect(comparison).toEqual(expected);
    expect(read).toEqual([...files].sort());
  },
);

function edited(files: Files, path: string, from: string, to: string): Files {
  const text = files[path]?.replace(from, to);
  if (text === undefined || text === files[path]) throw new Error(`There is nothing to edit in ${path}.`);
  return { ...files, [path]: text };
}

test('whatever is edited, the outcome is that of reading everything', async () => {
  const random = numbers(7);
  for (let run = 0; run < 40; run += 1) {
    const head = { ...linked };
    const paths = Object.keys(head).filter((path) => path.endsWith('.yaml') && path !== 'journey.config.yaml');
    for (let edit = 0; edit <= random(3); edit += 1) {
      const path = paths[random(paths.length)] ?? '';
      head[path] = withoutOnePart(head[path] ?? '', random);
    }
    const [base, other] = random(2) === 0 ? [linked, head] : [head, linked];
    const { comparison, expected } = await comparedBothWays(base, other);
    expect(comparison).toEqual(expected);
  }
});

/** A document in which one value is another, or one entry is gone. */
function withoutOnePart(text: string, random: (below: number) => number): string {
  const document = parseDocument(text);
  const places: (() => void)[] = [];
  visit(document, {
    Node(key, node, path) {
      const parent = path.at(-1);
      if (isSeq(parent) && typeof key === 'number') places.push(() => parent.delete(key));
      if (isScalar(node) && typeof node.value === 'string') places.push(() => (node.value = `${node.value}-x`));
      if (isScalar(node) && typeof node.value === 'number') places.push(() => (node.value = -1));
    },
    Pair(_, pair, path) {
      const parent = path.at(-1);
      if (isMap(parent)) places.push(() => parent.delete(pair.key));
    },
  });
  places[random(places.length)]?.();
  return document.toString();
}

/** Numbers below a bound, the same in each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
