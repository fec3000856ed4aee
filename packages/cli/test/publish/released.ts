import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { journeyPath, journeyWith, repositoryWith, type TestRepository } from '../diff-repository.js';

/** For tests that build a site more than once, each time as a program of its own. */
export const patience = { timeout: 180_000 };

/** A repository with two releases on `main`, the second with a message, and a commit after them. */
export function releasedRepository(): TestRepository & { readonly main: string } {
  const repository = repositoryWith();
  repository.git('config', 'uploadpack.allowFilter', 'true');
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  repository.git('tag', 'journeys@1.0.0');
  repository.commit({ [journeyPath]: journeyWith(['score: -1.5', 'score: -1']) });
  repository.git('tag', '--annotate', '--message', 'Booking hurts less', 'journeys@1.1.0');
  const main = repository.commit({ [journeyPath]: journeyWith(['score: -1.5', 'score: -0.5']) });
  return { ...repository, main };
}

/** Which releases a site has, as its list says and its folders hold, and which commit stands beside them as the one to come. */
export function releasesIn(site: string) {
  const listed: readonly { version: string; headline?: string }[] = JSON.parse(
    readFileSync(join(site, 'versions.json'), 'utf8'),
  );
  const next = join(site, 'next/model.json');
  return {
    listed: listed.map(({ version, headline }) => [version, headline]),
    folders: readdirSync(join(site, 'v')).sort(),
    next: existsSync(next) ? JSON.parse(readFileSync(next, 'utf8')).commit : undefined,
  };
}

/** What `releasesIn` says of the whole site of that repository. */
export function wholeSite({ main }: { readonly main: string }): ReturnType<typeof releasesIn> {
  return {
    listed: [
      ['1.1.0', 'Booking hurts less'],
      ['1.0.0', undefined],
    ],
    folders: ['1.0.0', '1.1.0'],
    next: main,
  };
}

/** The files of a cache, each with what tells it from one that was written anew. */
export function filesOf(cache: string): ReadonlyMap<string, number> {
  return new Map(readdirSync(cache).map((name) => [name, statSync(join(cache, name)).ino]));
}
