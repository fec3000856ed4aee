import {
  type Journey,
  ownerOf,
  type PainPoint,
  painsAt,
  rolesOf,
  stagesOf,
  touchpointsOf,
} from '@journey-as-code/core';

/** What a reader may ask a map about. */
export type FacetId = 'persona' | 'owner' | 'channel' | 'severity';

/** One thing that may stand in focus. Its code is what parts of the map carry that belong to it. */
interface Value {
  readonly id: string;
  readonly code: string;
}

/** One question, with the answers that a journey has. */
export interface Facet {
  readonly id: FacetId;
  readonly values: readonly Value[];
}

/** The questions that make sense of a journey, and the codes of its parts. */
export interface Focus {
  readonly facets: readonly Facet[];
  /** Codes of a stage, a step or a touchpoint: what belongs to it or to anything in it. */
  at(place: string): string;
  /** Codes of something that lies at places and concerns some personas, or all. */
  of(thing: { readonly at: readonly string[]; readonly personas: readonly string[] }): string;
  /** Codes of a pain point. */
  ofPain(pain: PainPoint): string;
}

/** The style sheet knows this many values of a facet. */
export const mostValues = 24;

const letters: Readonly<Record<FacetId, string>> = { persona: 'p', owner: 'o', channel: 'c', severity: 's' };
const severities = ['critical', 'high', 'medium', 'low'] as const;

const known = new WeakMap<Journey, Focus>();

/** What may stand in focus on a journey's map. */
export function focusOf(journey: Journey): Focus {
  const before = known.get(journey);
  if (before) return before;
  const found = focusIn(journey);
  known.set(journey, found);
  return found;
}

function focusIn(journey: Journey): Focus {
  const owners = new Map<string, Set<string>>();
  const channels = new Map<string, Set<string>>();
  const note = (into: Map<string, Set<string>>, place: string, value: string) => {
    for (const above of withParents(place)) into.set(above, (into.get(above) ?? new Set()).add(value));
  };
  for (const { stage, place } of stagesOf(journey)) {
    for (const team of rolesOf(journey, stage).keys()) note(owners, place, team);
    for (const { id, touchpoints } of stage.steps) {
      if (touchpoints.length === 0) note(owners, `${place}/${id}`, stage.owner);
    }
  }
  for (const placed of touchpointsOf(journey)) {
    note(owners, placed.place, ownerOf(placed));
    note(channels, placed.place, placed.touchpoint.channel);
  }
  const named = new Set([...journey.painPoints, ...journey.delights].flatMap(({ personas }) => personas));
  const facets = [
    facet('persona', named.size > 0 ? journey.personas : []),
    facet('owner', allIn(owners)),
    facet('channel', allIn(channels)),
    facet(
      'severity',
      severities.filter((severity) => journey.painPoints.some((pain) => pain.severity === severity)),
    ),
  ];
  const codes = new Map(facets.map(({ id, values }) => [id, new Map(values.map((value) => [value.id, value.code]))]));
  const codesOf = (id: FacetId, values: Iterable<string>) => {
    const ofFacet = codes.get(id);
    return [...values].flatMap((value) => ofFacet?.get(value) ?? []);
  };
  const everybody = codesOf('persona', journey.personas);
  const spot = (place: string) => place.split('#', 1)[0] ?? place;
  const placed = (places: readonly string[]) => [
    ...codesOf('owner', new Set(places.flatMap((place) => [...(owners.get(spot(place)) ?? [])]))),
    ...codesOf('channel', new Set(places.flatMap((place) => [...(channels.get(spot(place)) ?? [])]))),
  ];
  const people = (personas: readonly string[]) => (personas.length === 0 ? everybody : codesOf('persona', personas));
  const atPlaces = new Map<string, string>();
  const codesAt = (place: string) => {
    const pains = new Set(painsAt(journey, place).map(({ severity }) => severity));
    return [...everybody, ...placed([place]), ...codesOf('severity', pains)].join(' ');
  };
  return {
    facets: facets.filter(({ id, values }) => values.length > (id === 'severity' ? 0 : 1)),
    at(place) {
      const found = atPlaces.get(place) ?? codesAt(place);
      atPlaces.set(place, found);
      return found;
    },
    of: ({ at, personas }) => [...people(personas), ...placed(at)].join(' '),
    ofPain: ({ at, personas, severity }) =>
      [...people(personas), ...placed(at), ...codesOf('severity', [severity])].join(' '),
  };
}

function facet(id: FacetId, values: readonly string[]): Facet {
  return {
    id,
    values: values.slice(0, mostValues).map((value, index) => ({ id: value, code: `${letters[id]}${index + 1}` })),
  };
}

/** A place, the step it lies in, and the stage. */
function withParents(place: string): readonly string[] {
  const parts = place.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function allIn(found: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  return [...new Set([...found.values()].flatMap((values) => [...values]))];
}
