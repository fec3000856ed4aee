import {
  type Journey,
  ownerOf,
  type PlacedTouchpoint,
  stagesOf,
  stepsOf,
  type Text,
  touchpointsOf,
  type Workspace,
} from '@journey-as-code/core';
import { touchpointTarget } from '../parts/links.js';

/** What something that has a name is. */
export const entryKinds = [
  'journey',
  'stage',
  'step',
  'touchpoint',
  'pain-point',
  'opportunity',
  'action',
  'persona',
  'team',
  'channel',
  'term',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** By what readers narrow a search, each with the ids that an entry has of it. */
export interface Facets {
  readonly persona: readonly string[];
  readonly owner: readonly string[];
  readonly channel: readonly string[];
  /** Phases of the relation. */
  readonly stage: readonly string[];
}

/** Something of the workspace that readers look for by its name or its words. */
export interface SiteEntry {
  readonly kind: EntryKind;
  readonly name: Text;
  /** Where it stands below the language: a folder, perhaps with an anchor. */
  readonly target: string;
  /** In what it stands, the widest first. */
  readonly within: readonly Text[];
  /** What else is said of it. */
  readonly texts: readonly Text[];
  readonly facets: Facets;
}

const known = new WeakMap<Workspace, readonly SiteEntry[]>();

/** Everything of a workspace that has a name and a place on the site. */
export function entriesOf(workspace: Workspace): readonly SiteEntry[] {
  const before = known.get(workspace);
  if (before) return before;
  const found = [...catalogueEntries(workspace), ...[...workspace.journeys.values()].flatMap(journeyEntries)];
  known.set(workspace, found);
  return found;
}

const nowhere: Facets = { persona: [], owner: [], channel: [], stage: [] };

/** The texts that are there. */
const said = (...texts: readonly (Text | readonly Text[] | undefined)[]): readonly Text[] =>
  texts.filter((text) => text !== undefined).flat();

function* catalogueEntries({ personas, teams, channels, terms }: Workspace): Iterable<SiteEntry> {
  for (const { id, name, description, quote, goals, needs, frustrations } of personas.values()) {
    const texts = said(description, quote, goals, needs, frustrations);
    yield {
      kind: 'persona',
      name,
      target: `personas/${id}/`,
      within: [],
      texts,
      facets: { ...nowhere, persona: [id] },
    };
  }
  for (const { id, name, description } of teams.values()) {
    const facets = { ...nowhere, owner: [id] };
    yield { kind: 'team', name, target: `teams/${id}/`, within: [], texts: said(description), facets };
  }
  for (const { id, name, description, owner, locations } of channels.values()) {
    const facets = { ...nowhere, channel: [id], owner: owner === undefined ? [] : [owner] };
    yield { kind: 'channel', name, target: `channels/${id}/`, within: [], texts: said(description, locations), facets };
  }
  for (const { id, name, description, synonyms } of terms.values()) {
    const others = Object.entries(synonyms).flatMap(([language, words]) => words.map((word) => ({ [language]: word })));
    yield {
      kind: 'term',
      name,
      target: `glossary/#${id}`,
      within: [],
      texts: said(description, others),
      facets: nowhere,
    };
  }
}

function journeyEntries(journey: Journey): readonly SiteEntry[] {
  const { id, name, description, goal, trigger, endState, owner, personas: persona } = journey;
  const map = `journeys/${id}/`;
  const touchpoints = touchpointsOf(journey);
  const facets = { persona, owner: [owner], channel: [], stage: [] };
  const whole: SiteEntry = {
    kind: 'journey',
    name,
    target: map,
    within: [],
    texts: said(goal, trigger, endState, description),
    facets: { ...facets, stage: unique(journey.stages.map(({ lifecycle }) => lifecycle)) },
  };
  const stages = stagesOf(journey).map(
    ({ stage, place }): SiteEntry => ({
      kind: 'stage',
      name: stage.name,
      target: `${map}#${place}`,
      within: [name],
      texts: said(stage.goals, stage.description, stage.needs, stage.mindset),
      facets: { ...facets, owner: [stage.owner], stage: [stage.lifecycle] },
    }),
  );
  const steps = stepsOf(journey).map(
    ({ stage, step, place }): SiteEntry => ({
      kind: 'step',
      name: step.name,
      target: `${map}#${place}`,
      within: [name, stage.name],
      texts: said(step.doing, step.thinking, step.feeling?.quote, step.description, step.needs),
      facets: {
        ...facets,
        owner: [stage.owner],
        channel: unique(step.touchpoints.map(({ channel }) => channel)),
        stage: [stage.lifecycle],
      },
    }),
  );
  const contacts = touchpoints.map(
    (placed): SiteEntry => ({
      kind: 'touchpoint',
      name: placed.touchpoint.name,
      target: touchpointTarget(placed),
      within: [name, placed.step.name],
      texts: said(placed.touchpoint.task, placed.touchpoint.description, placed.touchpoint.context),
      facets: { persona, ...atTouchpoint(placed) },
    }),
  );
  return [whole, ...stages, ...steps, ...contacts, ...itemEntries(journey, map)];
}

function* itemEntries(journey: Journey, map: string): Iterable<SiteEntry> {
  const { name, personas: persona, painPoints, opportunities, actions } = journey;
  const placed = new Map(touchpointsOf(journey).map((touchpoint) => [touchpoint.place, touchpoint]));
  const stages = new Map(journey.stages.map((stage) => [stage.id, stage]));
  for (const pain of painPoints) {
    const spots = pain.at.map((place) => place.split('#', 1)[0] ?? place);
    const there = spots.map((spot): Omit<Facets, 'persona'> => {
      const touchpoint = placed.get(spot);
      if (touchpoint) return atTouchpoint(touchpoint);
      const stage = stages.get(spot.split('/', 1)[0] ?? spot);
      return { owner: stage ? [stage.owner] : [], channel: [], stage: stage ? [stage.lifecycle] : [] };
    });
    yield {
      kind: 'pain-point',
      name: pain.name,
      target: `${map}#pain-point.${pain.id}`,
      within: [name],
      texts: said(pain.description, pain.rootCause),
      facets: {
        persona,
        owner: unique(there.flatMap(({ owner }) => owner)),
        channel: unique(there.flatMap(({ channel }) => channel)),
        stage: unique(there.flatMap(({ stage }) => stage)),
      },
    };
  }
  const items = [
    ...opportunities.map((item) => ({ kind: 'opportunity' as const, item })),
    ...actions.map((item) => ({ kind: 'action' as const, item })),
  ];
  for (const { kind, item } of items) {
    const facets = { ...nowhere, persona, owner: item.owner === undefined ? [] : [item.owner] };
    const target = `${map}#${kind}.${item.id}`;
    yield { kind, name: item.name, target, within: [name], texts: said(item.description), facets };
  }
}

function atTouchpoint(placed: PlacedTouchpoint): Omit<Facets, 'persona'> {
  return { owner: [ownerOf(placed)], channel: [placed.touchpoint.channel], stage: [placed.stage.lifecycle] };
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
