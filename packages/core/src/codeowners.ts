import { codeownersPattern, isHandle } from './escape/codeowners.js';
import type { Journey } from './generated/types.js';
import { touchpointsOf } from './model/walk.js';
import type { Workspace } from './model/workspace.js';

/** Who is asked when journeys change, as lines of CODEOWNERS. */
export interface Codeowners {
  /** One line for each journey that has anybody to ask, by path. */
  readonly lines: readonly string[];
  /** Teams that own a part of a journey and name no handle, by id. */
  readonly silentTeams: readonly string[];
  /** What stands as a handle and is none. */
  readonly notHandles: readonly string[];
  /** Files that nobody can be asked about, or whose path no pattern can name. */
  readonly unowned: readonly string[];
}

/**
 * The owners of each journey's file: the handles of the teams that own it, its stages and its touchpoints, then its
 * reviewers. `folder` is the workspace's path from the top of the repository, with a slash at its end, or empty.
 */
export function codeowners({ journeys, teams }: Workspace, folder: string): Codeowners {
  const silent = new Set<string>();
  const notHandles = new Set<string>();
  const unowned: string[] = [];
  const lines: string[] = [];
  for (const journey of journeys.values()) {
    const owning = [...new Set(ownersOf(journey))].map((id) => ({ id, handles: teams.get(id)?.handles ?? [] }));
    for (const { id, handles } of owning) if (handles.length === 0) silent.add(id);
    const given = [...new Set([...owning.flatMap(({ handles }) => handles), ...journey.reviewers])];
    for (const one of given) if (!isHandle(one)) notHandles.add(one);
    const path = folder + journey.origin.document.path;
    const pattern = codeownersPattern(path);
    const handles = given.filter(isHandle);
    if (pattern === undefined || handles.length === 0) unowned.push(path);
    else lines.push([pattern, ...handles].join(' '));
  }
  return { lines: lines.sort(), silentTeams: [...silent].sort(), notHandles: [...notHandles], unowned };
}

/** The teams that own a journey, its stages and its touchpoints, in document order. */
function* ownersOf(journey: Journey): Generator<string> {
  yield journey.owner;
  for (const { owner } of journey.stages) yield owner;
  for (const { touchpoint } of touchpointsOf(journey)) if (touchpoint.owner !== undefined) yield touchpoint.owner;
}
