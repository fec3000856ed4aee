import { pathsBack, stepsOf, type Thing, type Workspace } from '@journey-as-code/core';
import type { Release, Releases } from '../release.js';
import { runsOf, type Since } from './runs.js';
import { type Curve, type Then, thenOf } from './then.js';

/** How a journey felt from a release on. */
export interface CurveSince extends Curve, Since {}

/** How a step felt from a release on; without a score where nobody said. */
export interface ScoreSince extends Since {
  readonly score: number | undefined;
}

/** What became of journeys up to the latest release, by what things are called in it. What changed last comes first. */
export interface Past {
  /** The releases that it is told of, newest first. */
  readonly releases: readonly Release[];
  readonly curves: ReadonlyMap<string, readonly CurveSince[]>;
  readonly scores: ReadonlyMap<string, readonly ScoreSince[]>;
  /** Of a pain point that is open: the first release since which it is without a break. */
  readonly openSince: ReadonlyMap<string, Release>;
}

const known = new WeakMap<Releases, Past>();

/** The past of what stands in the latest release. Each release is read once for a site, and its workspace is not kept. */
export function pastOf(releases: Releases): Past {
  const past = known.get(releases) ?? pastUpTo(releases.latest, releases);
  known.set(releases, past);
  return past;
}

function pastUpTo(latest: Release | undefined, { all, workspaceOf }: Releases): Past {
  const releases = latest ? all.slice(all.indexOf(latest)) : [];
  const things = latest ? thingsIn(workspaceOf(latest.version)) : [];
  const curves = runsOf<CurveSince>((one, other) => JSON.stringify(one.stages) === JSON.stringify(other.stages));
  const scores = runsOf<ScoreSince>((one, other) => one.score === other.score);
  const openSince = new Map<string, Release>();
  const stillOpen = new Set(things);
  for (const { state, paths } of pathsBack(statesBack(releases, workspaceOf), things)) {
    const { release, workspace } = state;
    const then: Then = thenOf(workspace);
    for (const thing of things) {
      const path = paths.get(thing);
      const isOpen = path !== undefined && then.openPains.has(path);
      if (isOpen && stillOpen.has(thing)) openSince.set(thing.path, release);
      if (!isOpen) stillOpen.delete(thing);
      const curve = path !== undefined && thing.kind === 'journey' && then.curves.get(path);
      if (curve) curves.older(thing.path, { release, ...curve });
      if (path !== undefined && thing.kind === 'step') {
        scores.older(thing.path, { release, score: then.scores.get(path) });
      }
    }
  }
  return { releases, curves: curves.of, scores: scores.of, openSince };
}

function* statesBack(newestFirst: readonly Release[], workspaceOf: Releases['workspaceOf']) {
  for (const release of newestFirst) {
    yield { label: release.version, release, workspace: workspaceOf(release.version) };
  }
}

function thingsIn({ journeys }: Workspace): readonly Thing[] {
  return [...journeys.values()].flatMap((journey) => [
    { kind: 'journey', path: journey.id },
    ...stepsOf(journey).map(({ place }) => ({ kind: 'step', path: `${journey.id}:${place}` })),
    ...journey.painPoints.map(({ id }) => ({ kind: 'pain-point', path: `${journey.id}#${id}` })),
  ]);
}
