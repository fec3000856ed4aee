import type { BlueprintEntry, Journey, Stage, Touchpoint } from '../generated/types.js';
import {
  handoffsOf,
  type PlacedStage,
  type PlacedStep,
  type PlacedTouchpoint,
  stepsOf,
  touchpointsOf,
} from '../model/walk.js';
import type { Workspace } from '../model/workspace.js';

/** One part that a team has in a stage. */
export interface StageRole {
  readonly role: 'accountable' | 'responsible' | 'consulted' | 'informed';
  /** Not named for the stage; it only owns a touchpoint of it. */
  readonly byTouchpoint?: true;
}

/** Who answers for a touchpoint: its owner, else its stage's. Model reference, Responsibility. */
export function ownerOf({ stage, touchpoint }: Pick<PlacedTouchpoint, 'stage' | 'touchpoint'>): string {
  return touchpoint.owner ?? stage.owner;
}

/** The teams that answer for the touchpoints of a step; none where it has none. Model reference, Responsibility. */
export function ownersIn({ stage, step }: Pick<PlacedStep, 'stage' | 'step'>): ReadonlySet<string> {
  return new Set(step.touchpoints.map((touchpoint) => ownerOf({ stage, touchpoint })));
}

/** Who does a blueprint entry: its owner, else its stage's. Model reference, Responsibility. */
export function entryOwner({ stage }: Pick<PlacedStage, 'stage'>, entry: BlueprintEntry): string {
  return entry.owner ?? stage.owner;
}

/** The teams of a stage and their roles, the owner first. Model reference, Responsibility. */
export function rolesOf(_journey: Journey, stage: Stage): ReadonlyMap<string, readonly StageRole[]> {
  const roles = new Map<string, StageRole[]>([[stage.owner, [{ role: 'accountable' }]]]);
  const give = (team: string, role: StageRole) => {
    const known = roles.get(team);
    if (known) known.push(role);
    else roles.set(team, [role]);
  };
  if (stage.involved.every(({ role }) => role !== 'responsible')) give(stage.owner, { role: 'responsible' });
  for (const { team, role } of stage.involved) give(team, { role });
  for (const { touchpoints } of stage.steps) {
    for (const { owner } of touchpoints) {
      if (owner !== undefined && !roles.has(owner)) give(owner, { role: 'responsible', byTouchpoint: true });
    }
  }
  return roles;
}

const teams = new WeakMap<Journey, ReadonlySet<string>>();

/** Every team that has a part in a journey, receivers of handoffs included. Model reference, Responsibility. */
export function teamsOf(journey: Journey): ReadonlySet<string> {
  const known = teams.get(journey);
  if (known) return known;
  const found = new Set([
    journey.owner,
    ...journey.stages.flatMap(({ owner, involved }) => [owner, ...involved.map(({ team }) => team)]),
    ...touchpointsOf(journey).map(ownerOf),
    ...stepsOf(journey).flatMap((placed) => {
      const { frontstage = [], backstage = [], support = [] } = placed.step.blueprint ?? {};
      return [...frontstage, ...backstage, ...support].map((entry) => entryOwner(placed, entry));
    }),
    ...handoffsOf(journey).map(({ handoff }) => handoff.to),
  ]);
  teams.set(journey, found);
  return found;
}

/** When somebody answers: hours of the touchpoint, else of its channel, else of its owner. Model reference, Responsibility. */
export function hoursOf(
  workspace: Workspace,
  placed: Pick<PlacedTouchpoint, 'stage' | 'touchpoint'>,
): string | undefined {
  const { hours, channel } = placed.touchpoint;
  return hours ?? workspace.channels.get(channel)?.hours ?? workspace.teams.get(ownerOf(placed))?.hours;
}

const humanTypes: readonly Touchpoint['type'][] = ['chat', 'call', 'meeting', 'ticket'];

/** Whether a person answers, by channel or by type. Model reference, Responsibility. */
export function isHuman(workspace: Workspace, { channel, type }: Touchpoint): boolean {
  const medium = workspace.channels.get(channel)?.medium;
  return medium === 'human' || medium === 'human-digital' || humanTypes.includes(type);
}

/** Whether a touchpoint is in use: live, in a to-be journey planned too. Guide to the rules, Which rules run where. */
export function isLive({ state }: Journey, { status }: Touchpoint): boolean {
  return status === 'live' || (state === 'to-be' && status === 'planned');
}
