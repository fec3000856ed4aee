import type { Journey, PainPoint, Persona, Segment, Stage, Team } from '../generated/types.js';
import { type PlacedStage, stagesOf, touchpointsOf } from '../model/walk.js';
import type { Workspace } from '../model/workspace.js';
import { isActive } from './actions.js';
import { addDuration } from './calendar.js';
import { isOpen } from './pain.js';
import { isHuman, isLive, ownerOf } from './responsibility.js';
import { rounded } from './rounded.js';
import { isMeasured } from './series.js';
import { type PlacedItem, serving } from './serving.js';

/** The eight elements of a strategy for good experience. Model reference, Strategy checklist. */
export const strategyElements = [
  'review',
  'maps',
  'training',
  'expectations',
  'problems',
  'self-service',
  'feedback',
  'performance',
] as const;
export type StrategyElement = (typeof strategyElements)[number];

/** What an element still lacks: one of these for each thing that does not count. */
export type Lacking =
  | { readonly kind: 'segment'; readonly entry: Segment }
  | { readonly kind: 'team'; readonly entry: Team }
  | { readonly kind: 'persona'; readonly entry: Persona }
  | { readonly kind: 'journey'; readonly entry: Journey }
  | { readonly kind: 'stage'; readonly placed: PlacedStage }
  | { readonly kind: 'pain-point'; readonly placed: PlacedItem<PainPoint> };

/** How far an element is, and what it lacks. */
export interface ElementState {
  readonly element: StrategyElement;
  readonly percentage: number;
  readonly state: 'done' | 'partly' | 'missing';
  readonly counted: number;
  readonly total: number;
  readonly lacking: readonly Lacking[];
}

/** The eight elements in their order; those that need a day to judge by are left out without one. */
export function strategyChecklist(workspace: Workspace, asOf: string | undefined): readonly ElementState[] {
  const journeys = [...workspace.journeys.values()].filter(({ state }) => state === 'as-is');
  const facts: Readonly<Record<StrategyElement, readonly Fact[] | undefined>> = {
    review: asOf === undefined ? undefined : [{ isThere: isReviewed(workspace, asOf), lacking: undefined }],
    maps: segmentsMapped(workspace, journeys),
    training: teamsTrained(workspace, journeys),
    expectations: expectationsKnown(workspace, journeys),
    problems: problemsAttended(workspace, journeys),
    'self-service': selfServiceThere(journeys),
    feedback: feedbackAsked(journeys),
    performance: asOf === undefined ? undefined : teamsMeasured(workspace, journeys, asOf),
  };
  return strategyElements.flatMap((element) => {
    const found = facts[element];
    return found === undefined ? [] : stateOf(element, found);
  });
}

/** One thing that an element counts, and what is lacking where it is not there. */
interface Fact {
  readonly isThere: boolean;
  readonly lacking: Lacking | undefined;
}

/** A share of nothing is 0; only where nothing is wrong, nothing has to be solved. */
function stateOf(element: StrategyElement, facts: readonly Fact[]): ElementState {
  const total = facts.length;
  const counted = facts.filter(({ isThere }) => isThere).length;
  const ofNothing = element === 'problems' ? 100 : 0;
  const percentage = total === 0 ? ofNothing : rounded((100 * counted) / total, 1);
  return {
    element,
    percentage,
    state: percentage === 100 ? 'done' : percentage === 0 ? 'missing' : 'partly',
    counted,
    total,
    lacking: facts.flatMap(({ isThere, lacking }) => (isThere || lacking === undefined ? [] : [lacking])),
  };
}

function isReviewed({ strategy }: Workspace, asOf: string): boolean {
  return (strategy?.reviews ?? []).some(({ date }) => date <= asOf && addDuration(date, 'P1Y') >= asOf);
}

function segmentsMapped({ segments, personas }: Workspace, journeys: readonly Journey[]): readonly Fact[] {
  const settled = journeys.filter(({ status }) => status === 'approved' || status === 'live');
  const mapped = new Set(
    settled.flatMap((journey) => [
      ...journey.segments,
      ...journey.personas.map((persona) => personas.get(persona)?.segment),
    ]),
  );
  return [...segments.values()].map((entry) => ({
    isThere: mapped.has(entry.id),
    lacking: { kind: 'segment', entry },
  }));
}

function teamsTrained(workspace: Workspace, journeys: readonly Journey[]): readonly Fact[] {
  const named = new Set(workspace.strategy?.training.flatMap(({ teams }) => teams));
  const teams = new Map<string, boolean>();
  for (const placed of journeys.flatMap(touchpointsOf)) {
    const { journey, touchpoint } = placed;
    if (!isLive(journey, touchpoint) || !isHuman(workspace, touchpoint)) continue;
    const team = ownerOf(placed);
    const isTrained = named.has(team) || (touchpoint.standard?.training ?? []).length > 0;
    teams.set(team, isTrained || teams.get(team) === true);
  }
  return factsOfTeams(workspace, teams);
}

function expectationsKnown({ personas }: Workspace, journeys: readonly Journey[]): readonly Fact[] {
  const asked = new Set(journeys.flatMap((journey) => journey.personas));
  return [...personas.values()]
    .filter(({ id }) => asked.has(id))
    .map((entry) => ({ isThere: entry.expectations.length > 0, lacking: { kind: 'persona', entry } }));
}

function problemsAttended(workspace: Workspace, journeys: readonly Journey[]): readonly Fact[] {
  return journeys.flatMap((journey) =>
    journey.painPoints
      .filter((pain) => isOpen(pain) && pain.severity === 'critical')
      .map((item) => {
        const { actions, rules } = serving(workspace, journey.id, item.id);
        const isThere = actions.some((one) => isActive(one.item)) || rules.some((one) => one.item.status === 'live');
        return { isThere, lacking: { kind: 'pain-point', placed: { journey, item } } };
      }),
  );
}

const lasting: readonly Stage['lifecycle'][] = ['onboarding', 'use', 'service', 'retention'];

function selfServiceThere(journeys: readonly Journey[]): readonly Fact[] {
  return journeys
    .flatMap(stagesOf)
    .filter(({ stage }) => lasting.includes(stage.lifecycle))
    .map((placed) => ({
      isThere: placed.stage.steps.some(({ touchpoints }) =>
        touchpoints.some(({ selfService }) => selfService !== 'none'),
      ),
      lacking: { kind: 'stage', placed },
    }));
}

function feedbackAsked(journeys: readonly Journey[]): readonly Fact[] {
  return journeys.map((entry) => ({
    isThere: touchpointsOf(entry).some(({ touchpoint }) => touchpoint.feedback.length > 0),
    lacking: { kind: 'journey', entry },
  }));
}

function teamsMeasured(workspace: Workspace, journeys: readonly Journey[], asOf: string): readonly Fact[] {
  const measured = new Set(
    [...workspace.metrics.values()].filter(({ id }) => isMeasured(workspace, id, asOf)).map(({ owner }) => owner),
  );
  const owners = journeys.flatMap(({ stages }) => stages.map(({ owner }) => owner));
  return factsOfTeams(workspace, new Map(owners.map((team) => [team, measured.has(team)] as const)));
}

function factsOfTeams({ teams }: Workspace, found: ReadonlyMap<string, boolean>): readonly Fact[] {
  return [...found].map(([id, isThere]) => {
    const entry = teams.get(id);
    return { isThere, lacking: entry && { kind: 'team', entry } };
  });
}
