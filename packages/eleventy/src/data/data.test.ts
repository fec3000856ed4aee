import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readSources } from '@journey-as-code/core/node';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { hostileWorkspace } from '../../test/hostile-workspace.js';
import { filesOf, ownWorkspace } from '../../test/site-pages.js';

const sources = readSources(ownWorkspace);
const state = { version: '1.4.0', commit: '0123abc', asOf: '2025-04-20' };
const contents = (options = {}, of = sources) =>
  new Map(filesOf(of, options).map(({ path, content }) => [path, content]));
const files = contents(state);
const json = [...files].filter(([path]) => path.endsWith('.json'));

const schemaOf = (path: string) =>
  path === 'model.json' ? 'model' : path === 'journeys.json' ? 'journey-list' : 'resolved-journey';

test.each(json.filter(([path]) => /^(?:model|journeys)\b/.test(path)))(
  '%s is as its published schema says',
  (path, text) => {
    const file = createRequire(import.meta.url).resolve(`@journey-as-code/core/schema/${schemaOf(path)}.schema.json`);
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
    const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
  },
);

test('every file of JSON says first which state it shows, on one line and without a mark of byte order', () => {
  expect(json.map(([path]) => path)).toEqual([
    'actions.json',
    'handoffs.json',
    'journeys.json',
    ...[...files.keys()].filter((path) => path.startsWith('journeys/')),
    'metrics.json',
    'model.json',
    'opportunities.json',
    'pain-points.json',
    'touchpoints.json',
  ]);
  for (const [, text] of json) {
    expect(text).toMatch(/^\{"schemaVersion":1,"release":"1\.4\.0","commit":"0123abc","asOf":"2025-04-20","/);
    expect(text).toMatch(/^[^\n\r]*\n$/);
  }
});

test('what is not known of the state is left out', () => {
  expect(contents().get('model.json')).toMatch(/^\{"schemaVersion":1,"config":/);
});

test('the same workspace gives the same bytes', () => {
  expect(contents(state)).toEqual(files);
});

test('the list of journeys leads to data that is there', () => {
  const { journeys } = JSON.parse(files.get('journeys.json') ?? '');
  const led = journeys.map(({ json }: { json: string }) => json);
  expect(led.sort()).toEqual([...files.keys()].filter((path) => path.startsWith('journeys/')));
});

test('a list has the same entries as JSON and as a table', () => {
  const tables = [...files.keys()].filter((path) => /^[\w-]+\.csv$/.test(path));
  expect(tables).toHaveLength(6);
  for (const path of tables) {
    const [names = [], ...rows] = parse(files.get(path) ?? '', { bom: true });
    const name = path.slice(0, -'.csv'.length);
    const entries: readonly Record<string, unknown>[] = JSON.parse(files.get(`${name}.json`) ?? '')[name];
    expect(rows).toHaveLength(entries.length);
    for (const [index, entry] of entries.entries()) {
      expect(Object.fromEntries(names.map((column, at) => [column, rows[index]?.[at]]))).toMatchObject(
        Object.fromEntries(Object.entries(entry).flatMap(cells)),
      );
    }
  }
});

test('a table of a hostile workspace holds no cell that a spreadsheet would compute', () => {
  for (const [path, text] of contents({}, hostileWorkspace())) {
    if (!path.endsWith('.csv')) continue;
    expect(
      parse(text, { bom: true })
        .flat()
        .filter((cell) => /^\s*[=+@＝＋－＠]|^\s*-(?![\d.]+$)/.test(cell)),
    ).toEqual([]);
  }
});

/** What stands in a table for a field of JSON. */
function cells([key, value]: [string, unknown]): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return [[key, value.join(' ')]];
  if (typeof value !== 'object') return [[key, String(value)]];
  return Object.entries(Object(value)).map(([tag, text]) => [`${key}.${tag}`, String(text)] as const);
}
