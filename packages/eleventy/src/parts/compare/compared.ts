import {
  bumps,
  type Change,
  type Comparison,
  type Entity,
  entitiesOf,
  type Journey,
  journeyOfChange,
  type Matching,
  match,
  type Workspace,
} from '@journey-as-code/core';

/** One of two releases: what it is called, its day, and what stood in it. */
export interface ComparedRelease {
  readonly version: string;
  readonly date: string;
  readonly workspace: Workspace;
}

/** Two releases, and how their pages are reached. */
export interface ComparedReleases {
  readonly from: ComparedRelease;
  readonly to: ComparedRelease;
  /** What the later one changed, in the reader's language. */
  readonly difference: Comparison;
  /** The journey that is asked for; all when absent. */
  readonly journey?: string | undefined;
  /** A link to a page of one of them: its folder below the language, perhaps with an anchor. */
  href(release: ComparedRelease, target: string): string;
}

/** A journey of both releases, or of one of them. */
export interface ComparedJourney {
  readonly id: string;
  readonly base: Entity | undefined;
  readonly head: Entity | undefined;
  readonly was: Journey | undefined;
  readonly is: Journey | undefined;
  readonly changes: readonly Change[];
}

/** Two releases compared, as far as they are asked for. */
export interface Compared extends ComparedReleases {
  readonly changes: readonly Change[];
  readonly bump: Comparison['bump'];
  readonly matching: Matching;
  /** The journeys that changed, in the order of their changes. */
  readonly journeys: readonly ComparedJourney[];
}

/** Sorts what two releases differ in by journeys, as far as it is asked for. */
export function comparedIn(releases: ComparedReleases): Compared {
  const { from, to, journey, difference } = releases;
  const { changes: all, bump } = difference;
  const [olds, news] = [entitiesOf(from.workspace), entitiesOf(to.workspace)];
  const matching = match(olds, news);
  const journeyOf = journeyNamer(olds, news, matching);
  const changes = journey === undefined ? all : all.filter((change) => journeyOf(change) === journey);
  const asked = bumpOf(changes) ?? (journey === undefined ? bump : undefined);
  const ids = new Set(changes.flatMap((change) => journeyOf(change) ?? []));
  const journeys = [...ids].map((id): ComparedJourney => {
    const isIt = (one: Entity) => one.kind === 'journey' && one.id === id;
    const head = news.find(isIt);
    const base = head ? matching.baseOf(head) : olds.find(isIt);
    return {
      id,
      base,
      head,
      was: base && from.workspace.journeys.get(base.id),
      is: head && to.workspace.journeys.get(head.id),
      changes: changes.filter((change) => journeyOf(change) === id),
    };
  });
  return { ...releases, changes, bump: asked, matching, journeys };
}

/** Tells the journey that a change is in, by the name that it has now: what is gone from it is told under the old one. */
function journeyNamer(olds: readonly Entity[], news: readonly Entity[], matching: Matching) {
  const journeys = (entities: readonly Entity[]) => entities.filter(({ kind }) => kind === 'journey');
  const now = new Map(journeys(news).map(({ id }) => [id, id]));
  for (const old of journeys(olds)) if (!now.has(old.id)) now.set(old.id, matching.headOf(old)?.id ?? old.id);
  return (change: Change) => {
    const id = journeyOfChange(change);
    return id === undefined ? undefined : (now.get(id) ?? id);
  };
}

function bumpOf(changes: readonly Change[]): Comparison['bump'] {
  const asked = new Set(changes.map(({ bump }) => bump));
  return bumps.find((bump) => asked.has(bump));
}
