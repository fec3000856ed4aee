import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { buildWorkspace } from '../../src/model/build.js';
import { readWorkspace } from '../../src/read-workspace.js';
import { toJSON } from '../../src/to-json.js';

const folder = new URL('../../../../journeys', import.meta.url).pathname;
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ya?ml|csv)$/.test(path) && !path.includes('node_modules'))
  .sort()
  .map((path) => ({ path, content: readFileSync(join(folder, path), 'utf8') }));
const model: unknown = JSON.parse(JSON.stringify(toJSON(buildWorkspace(readWorkspace(sources)))));
const schema: object = JSON.parse(readFileSync(new URL('../../schema/model.schema.json', import.meta.url), 'utf8'));

/** The same schema, taking no field that it does not name. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closed(one)]));
  const isOpen = inner.type === 'object' && inner.properties && !inner.additionalProperties;
  return isOpen ? { ...inner, additionalProperties: false, patternProperties: { '^x-': {} } } : inner;
}

test('the resolved model of this repository is as its published schema says, with no field beside', () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(Object(closed(schema)));
  validate(model);
  expect(validate.errors ?? []).toEqual([]);
});
