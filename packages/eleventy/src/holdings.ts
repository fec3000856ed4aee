import {
  type Action,
  handoffsOf,
  type Journey,
  ownerOf,
  type PainPoint,
  type PlacedHandoff,
  type PlacedStage,
  type PlacedTouchpoint,
  rolesOf,
  type StageRole,
  stagesOf,
  touchpointsOf,
  type Workspace,
} from '@journey-as-code/core';

/** What is one team's, over all journeys. */
export interface Holdings {
  readonly journeys: Journey[];
  readonly stages: { readonly placed: PlacedStage; readonly parts: readonly StageRole[] }[];
  readonly touchpoints: PlacedTouchpoint[];
  readonly pains: { readonly journey: Journey; readonly pain: PainPoint }[];
  readonly actions: { readonly journey: Journey; readonly action: Action }[];
  readonly handoffsIn: PlacedHandoff[];
  readonly handoffsOut: PlacedHandoff[];
}

/** The holdings of every team that has any. */
export const holdingsOf = remembered((workspace: Workspace): ReadonlyMap<string, Holdings> => {
  const found = new Map<string, Holdings>();
  const of = (team: string): Holdings => {
    const known = found.get(team);
    if (known) return known;
    const fresh = {
      journeys: [],
      stages: [],
      touchpoints: [],
      pains: [],
      actions: [],
      handoffsIn: [],
      handoffsOut: [],
    };
    found.set(team, fresh);
    return fresh;
  };
  for (const journey of workspace.journeys.values()) {
    of(journey.owner).journeys.push(journey);
    for (const placed of stagesOf(journey)) {
      for (const [team, parts] of rolesOf(journey, placed.stage)) of(team).stages.push({ placed, parts });
    }
    const owners = new Map(touchpointsOf(journey).map((placed) => [placed.place, ownerOf(placed)]));
    for (const placed of touchpointsOf(journey)) of(ownerOf(placed)).touchpoints.push(placed);
    for (const pain of journey.painPoints) {
      for (const team of new Set(pain.at.map((place) => ownerAt(journey, place, owners)))) {
        if (team !== undefined) of(team).pains.push({ journey, pain });
      }
    }
    for (const action of journey.actions) {
      if (action.owner !== undefined) of(action.owner).actions.push({ journey, action });
    }
    for (const placed of handoffsOf(journey)) {
      of(placed.handoff.to).handoffsIn.push(placed);
      of(ownerOf(placed)).handoffsOut.push(placed);
    }
  }
  return found;
});

/** Who answers for a place: the owner of the touchpoint, else of the stage it lies in. */
function ownerAt(journey: Journey, place: string, owners: ReadonlyMap<string, string>): string | undefined {
  const spot = place.split('#', 1)[0] ?? place;
  return owners.get(spot) ?? journey.stages.find(({ id }) => spot === id || spot.startsWith(`${id}/`))?.owner;
}

function remembered<T>(find: (workspace: Workspace) => T): (workspace: Workspace) => T {
  const known = new WeakMap<Workspace, T>();
  return (workspace) => {
    const before = known.get(workspace);
    if (before !== undefined) return before;
    const found = find(workspace);
    known.set(workspace, found);
    return found;
  };
}
