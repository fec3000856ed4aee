import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentKind, documentKinds, type Journey } from '../src/generated/types.js';
import { buildWorkspace } from '../src/model/build.js';
import type { Workspace } from '../src/model/workspace.js';
import type { ParsedDocument } from '../src/parse/document.js';
import { lineFinder } from '../src/parse/lines.js';
import { readYaml } from '../src/parse/yaml.js';

const journeys = join(import.meta.dirname, '../../../journeys');

/** This repository's own workspace, without its measurements. */
export function exampleWorkspace(): Workspace {
  const paths = readdirSync(journeys, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return workspaceOf(Object.fromEntries(paths.map((path) => [path, readFileSync(join(journeys, path), 'utf8')])));
}

/** A workspace from the text of its files by path. The schema is not asked. */
export function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  return buildWorkspace(Object.entries(files).map(([path, text]) => documentOf(path, text)));
}

/** A workspace of one journey, `buy-shoes`, from its stages and whatever else it holds. */
export function workspaceWith(stages: string, more = ''): { readonly workspace: Workspace; readonly journey: Journey } {
  const workspace = workspaceOf({
    'journey.config.yaml': 'schemaVersion: 1\nname: Shop',
    'buy-shoes.journey.yaml': `kind: journey
id: buy-shoes
name: Buy shoes
personas: [runner, giver]
owner: ecommerce
goal: Shoes that fit
${more}
stages:
${stages}`,
  });
  const journey = workspace.journeys.get('buy-shoes');
  if (journey === undefined) throw new Error('The journey could not be read.');
  return { workspace, journey };
}

/** A file, read. The schema is not asked. */
export function documentOf(path: string, text: string): ParsedDocument {
  const parsed = readYaml(text);
  return { ...parsed, path, kind: kindOf(path, parsed.value), lines: lineFinder(parsed.text) };
}

function kindOf(path: string, value: unknown): DocumentKind | undefined {
  if (path === 'journey.config.yaml') return 'config';
  if (path === '.journey/accepted.yaml') return 'accepted';
  const kind: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'kind') : undefined;
  return documentKinds.find((known) => known === kind);
}
