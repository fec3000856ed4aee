import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { journeyPath, journeyWith, repositoryWith, type TestRepository } from '../diff-repository.js';

/** For tests that build a site more than once, each time as a program of its own. */
export const patience = { timeout: 180_000 };

/** A repository with two releases on `main`, the second with a message, and a commit after them. */
export function releasedRepository(): TestRepository {
  const repository = repositoryWith();
  repository.git('config', 'uploadpack.allowFilter', 'true');
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  repository.git('tag', 'journeys@1.0.0');
  repository.commit({ [journeyPath]: journeyWith(['score: -1.5', 'score: -1']) });
  repository.git('tag', '--annotate', '--message', 'Booking hurts less', 'journeys@1.1.0');
  repository.commit({ [journeyPath]: journeyWith(['score: -1.5', 'score: -0.5']) });
  return repository;
}

/** Which releases a site has, as its list says and its folders hold, and whether the coming one stands beside them. */
export function releasesIn(site: string) {
  const listed: readonly { version: string; headline?: string }[] = JSON.parse(
    readFileSync(join(site, 'versions.json'), 'utf8'),
  );
  return {
    listed: listed.map(({ version, headline }) => [version, headline]),
    folders: readdirSync(join(site, 'v')).sort(),
    hasNext: existsSync(join(site, 'next/en/index.html')),
  };
}

/** What `releasesIn` says of the whole site of that repository. */
export const wholeSite = {
  listed: [
    ['1.1.0', 'Booking hurts less'],
    ['1.0.0', undefined],
  ],
  folders: ['1.0.0', '1.1.0'],
  hasNext: true,
};

/** The files of a cache, each with what tells it from one that was written anew. */
export function filesOf(cache: string): ReadonlyMap<string, number> {
  return new Map(readdirSync(cache).map((name) => [name, statSync(join(cache, name)).ino]));
}
