import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { buildWorkspace } from '../../src/model/build.js';
import { readSources } from '../../src/node.js';
import { readWorkspace } from '../../src/read-workspace.js';
import { journeyJSON } from '../../src/to-json/journey.js';
import { journeysJSON } from '../../src/to-json/journeys.js';
import { toJSON } from '../../src/to-json.js';

const workspace = buildWorkspace(readWorkspace(readSources(new URL('../../../../journeys', import.meta.url).pathname)));
const edition = { release: '1.4.0', commit: '0123abc', asOf: '2025-04-20' };
const addresses = () => ({ json: 'journeys/x.json', pages: { en: 'en/journeys/x/' } });

/** The same schema, taking no field that it does not name. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closed(one)]));
  const isOpen = inner.type === 'object' && inner.properties && !inner.additionalProperties;
  return isOpen ? { ...inner, additionalProperties: false, patternProperties: { '^x-': {} } } : inner;
}

const data: readonly (readonly [schema: string, data: unknown])[] = [
  ['model', toJSON(workspace, edition)],
  ['model', toJSON(workspace)],
  ['journey-list', journeysJSON(workspace, addresses, edition)],
  ...[...workspace.journeys.values()].map(
    (journey) => ['resolved-journey', journeyJSON(workspace, journey, edition)] as const,
  ),
];

test.each(data)('data of this repository is as %s.schema.json says, with no field beside', (name, value) => {
  const schema: unknown = JSON.parse(
    readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'),
  );
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
  const validate = ajv.compile(Object(closed(schema)));
  validate(JSON.parse(JSON.stringify(value)));
  expect(validate.errors ?? []).toEqual([]);
});
