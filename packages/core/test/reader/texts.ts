import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suiteCases } from './suite.js';

const journeys = join(import.meta.dirname, '../../../../journeys');

/** The YAML files of this repository's own workspace. */
export const workspaceTexts: readonly string[] = readdirSync(journeys, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .map((path) => readFileSync(join(journeys, path), 'utf8'));

/** What mutations start from: the suite, and pieces of the workspace of eight lines. */
export const startingTexts: readonly string[] = [
  ...suiteCases.map(({ text }) => text),
  ...workspaceTexts.flatMap((text) => text.match(/(?:.*\n){1,8}/g) ?? []),
];
