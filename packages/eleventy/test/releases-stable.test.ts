import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { buildSite } from '../src/build.js';
import { filesIn } from '../src/output/manifest.js';
import { readableReleases, repositoryIn } from './released-repository.js';
import { scratchFolder } from './scratch.js';

const scratch = scratchFolder();
const cache = join(scratch, 'cache');
const bytesBelow = (folder: string) =>
  new Map(filesIn(folder).map((path) => [path, readFileSync(join(folder, path)).toString('base64')]));
const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));

/** Tells files of releases from others with the same content. */
const writtenAs = (site: string) =>
  readableReleases.map((version) => statSync(join(site, 'v', version, 'en/index.html')).ino);

/** Several builds of ten releases each stand in a test. */
const patience = 240_000;
const before = bytesBelow(inject('releasedSite'));
const workspace = join(scratch, 'elsewhere/deep/repository/journeys');
cpSync(inject('releasedRepository'), join(workspace, '..'), { recursive: true });

test(
  'the same releases give the same bytes, in another folder and over a site in which they stand already, where they stay',
  async () => {
    const output = join(scratch, 'built');
    await buildSite({ workspace, output, cache });
    expect(differing(before, bytesBelow(output))).toEqual([]);
    expect(readdirSync(cache)).toHaveLength(readableReleases.length);
    const written = writtenAs(output);
    await buildSite({ workspace, output, cache });
    expect(differing(before, bytesBelow(output))).toEqual([]);
    expect(writtenAs(output)).toEqual(written);
  },
  patience,
);

test(
  'so do releases that a cache holds, in an empty folder',
  async () => {
    const output = join(scratch, 'empty');
    await buildSite({ workspace, output, cache });
    expect(differing(before, bytesBelow(output))).toEqual([]);
  },
  patience,
);

test(
  'a new release changes no byte of an older one, and is the only one that is built',
  async () => {
    const folder = join(scratch, 'released');
    cpSync(inject('releasedRepository'), folder, { recursive: true });
    const repository = repositoryIn(folder);
    repository.edit('journeys/shop/shoe-purchase.journey.yaml', ['owner: marketing', 'owner: ecommerce']);
    repository.edit('journeys/journey.config.yaml', ['Acme customer journeys', 'Acme journeys']);
    repository.release('2.2.0', '2025-02-10');
    const kept = new Set(readdirSync(cache));
    const output = join(scratch, 'with-another');
    const { releases } = await buildSite({ workspace: repository.workspace, output, cache });
    expect(releases).toEqual(['2.2.0', ...readableReleases]);
    expect(readdirSync(cache).filter((name) => !kept.has(name))).toHaveLength(1);
    for (const version of readableReleases) {
      const before = bytesBelow(join(inject('releasedSite'), 'v', version));
      expect(differing(before, bytesBelow(join(output, 'v', version)))).toEqual([]);
    }
  },
  patience,
);
