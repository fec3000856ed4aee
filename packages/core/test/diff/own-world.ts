import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isData } from './data.js';
import type { World } from './full-world.js';

const folder = join(import.meta.dirname, '../../../../journeys');

/** This repository's own workspace as plain data, without its measurements. */
export function ownWorld(): World {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return new Map(
    paths.sort().map((path) => {
      const data: unknown = parse(readFileSync(join(folder, path), 'utf8'), { schema: 'core' });
      if (!isData(data)) throw new Error(`${path} holds no map.`);
      return [path, data];
    }),
  );
}
