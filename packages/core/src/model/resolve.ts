import type { Journey, Persona, Stage, Step, Touchpoint } from '../generated/types.js';
import { type Place, printPlace, readPlace } from '../place.js';
import { type CatalogueEntry, catalogueOf, isCatalogueEntry } from './catalogue.js';
import type { ItemKind, ReferenceTarget } from './shape.js';
import type { Catalogues, Resolved } from './workspace.js';

/** Where a reference is resolved: all entries by id, and the former names of those that moved. */
export interface Scope extends Catalogues {
  readonly journeys: ReadonlyMap<string, Journey>;
  /** Former ids of catalogue entries and journeys, `team payments` → current id. */
  readonly formerIds: ReadonlyMap<string, string>;
  /** Former places and items, `journey:place` or `journey#id` → current one in the same form. */
  readonly moved: ReadonlyMap<string, string>;
}

/** A thing found, under its current name. */
type Found = Resolved | undefined;

/**
 * What a reference names, seen from a journey: its own places and items go without the journey's id. Former ids and
 * places are followed. Undefined where nothing has that name, or the form does not fit.
 */
export function resolve(written: string, to: ReferenceTarget, scope: Scope, from: string | undefined): Found {
  if (typeof to !== 'string') return resolveItem(written, to, scope, from);
  if (isCatalogueEntry(to)) return resolveEntry(written, to, scope);
  switch (to) {
    case 'journey':
      return findJourney(written, scope);
    case 'journey-place':
      return written.includes(':') ? resolvePlace(written, scope, from, [1, 2], true) : findJourney(written, scope);
    case 'target':
      return resolvePlace(written, scope, from, [1, 2], true);
    case 'place':
    case 'measurement-place':
      return resolvePlace(written, scope, from, [1, 2, 3], false);
    case 'place-or-handoff':
      return resolvePlace(written, scope, from, [1, 2, 3, 4], false);
    case 'touchpoint-place':
      return resolvePlace(written, scope, from, [3], false);
    case 'persona-expectation':
      return resolveExpectation(written, scope);
  }
}

/** How a resolved thing is written in a journey: without that journey's id. */
export function localName({ kind, name }: Resolved, from: string | undefined): string {
  if (kind === 'journey' || isCatalogueEntry(kind) || kind === 'expectation') return name;
  return from !== undefined && (name.startsWith(`${from}:`) || name.startsWith(`${from}#`))
    ? name.slice(from.length + 1)
    : name;
}

const resolved = new WeakMap<object, Resolved>();

/** An entry as what references name, held once for all of them. */
function asResolved(entry: { readonly id: string }, kind: string): Resolved {
  const known = resolved.get(entry);
  if (known) return known;
  const made = { kind, name: entry.id, former: false };
  resolved.set(entry, made);
  return made;
}

function resolveEntry(written: string, kind: CatalogueEntry, scope: Scope): Found {
  const entry = scope[catalogueOf[kind]].get(written);
  if (entry) return asResolved(entry, kind);
  const current = scope.formerIds.get(`${kind} ${written}`);
  return current === undefined ? undefined : { kind, name: current, former: true };
}

function findJourney(written: string, scope: Scope): Found {
  const journey = scope.journeys.get(written);
  if (journey) return asResolved(journey, 'journey');
  const current = scope.formerIds.get(`journey ${written}`);
  return current === undefined ? undefined : { kind: 'journey', name: current, former: true };
}

const depthOf = ({ step, touchpoint, handoff }: Place) => (handoff ? 4 : touchpoint ? 3 : step ? 2 : 1);
const kinds = ['journey', 'stage', 'step', 'touchpoint', 'handoff'] as const;

function resolvePlace(
  written: string,
  scope: Scope,
  from: string | undefined,
  depths: readonly number[],
  abroad: boolean,
): Found {
  const colon = written.indexOf(':');
  const journeyName = colon < 0 ? from : written.slice(0, colon);
  const place = readPlace(written.slice(colon + 1));
  if (journeyName === undefined || place === undefined || (colon >= 0 && !abroad && journeyName !== from))
    return undefined;
  if (!depths.includes(depthOf(place))) return undefined;
  const journey = findJourney(journeyName, scope);
  const there = journey && findPlace(scope.journeys.get(journey.name), place);
  const kind = kinds[depthOf(place)] ?? 'stage';
  if (journey && there) return { kind, name: `${journey.name}:${there.name}`, former: journey.former || there.former };
  const current = followMove(`${journey?.name ?? journeyName}:${printPlace(place)}`, scope);
  return current === undefined ? undefined : { kind, name: current, former: true };
}

interface Named {
  readonly id: string;
  readonly formerly: readonly string[];
}

/** The entry of a list that has an id, or had it. */
export function named<T extends Named>(
  list: Iterable<T>,
  id: string | undefined,
): { entry: T; former: boolean } | undefined {
  if (id === undefined) return undefined;
  let former: T | undefined;
  for (const entry of list) {
    if (entry.id === id) return { entry, former: false };
    if (entry.formerly.includes(id)) former ??= entry;
  }
  return former && { entry: former, former: true };
}

function findPlace(journey: Journey | undefined, place: Place): { name: string; former: boolean } | undefined {
  const stage = journey && named<Stage>(journey.stages, place.stage);
  const step = stage && named<Step>(stage.entry.steps, place.step);
  const touchpoint = step && named<Touchpoint>(step.entry.touchpoints, place.touchpoint);
  const handoff = touchpoint && named(touchpoint.entry.handoffs, place.handoff);
  const way = [stage, step, touchpoint, handoff].slice(0, depthOf(place));
  if (way.includes(undefined)) return undefined;
  const name = printPlace({
    stage: stage?.entry.id ?? '',
    ...(step ? { step: step.entry.id } : {}),
    ...(touchpoint ? { touchpoint: touchpoint.entry.id } : {}),
    ...(handoff ? { handoff: handoff.entry.id } : {}),
  });
  return { name, former: way.some((found) => found?.former) };
}

/** A place whose stage, step or touchpoint has moved: the longest part that is a former place, and what follows it. */
function followMove(name: string, scope: Scope): string | undefined {
  for (let end = name.length; end > 0; end = Math.max(name.lastIndexOf('/', end - 1), name.lastIndexOf('#', end - 1))) {
    const current = scope.moved.get(name.slice(0, end));
    if (current === undefined) continue;
    const [journey = '', rest = ''] = `${current}${name.slice(end)}`.split(':');
    const place = readPlace(rest);
    const there = place && findPlace(scope.journeys.get(journey), place);
    if (there) return `${journey}:${there.name}`;
  }
  return undefined;
}

const itemLists = {
  'pain-point': 'painPoints',
  delight: 'delights',
  opportunity: 'opportunities',
  action: 'actions',
  rule: 'rules',
} as const satisfies Record<ItemKind, keyof Journey>;

function resolveItem(written: string, wanted: readonly ItemKind[], scope: Scope, from: string | undefined): Found {
  const hash = written.indexOf('#');
  const journeyName = hash < 0 ? from : written.slice(0, hash);
  const id = written.slice(hash + 1);
  const journey = journeyName === undefined ? undefined : findJourney(journeyName, scope);
  const home = journey && scope.journeys.get(journey.name);
  for (const kind of home ? wanted : []) {
    const found = named<Named>(home?.[itemLists[kind]] ?? [], id);
    if (found && home)
      return { kind, name: `${home.id}#${found.entry.id}`, former: found.former || journey?.former === true };
  }
  const current = scope.moved.get(`${journey?.name ?? journeyName}#${id}`);
  const [movedTo = '', movedId] = current?.split('#') ?? [];
  const kind = wanted.find((one) => named<Named>(scope.journeys.get(movedTo)?.[itemLists[one]] ?? [], movedId));
  return current !== undefined && kind ? { kind, name: current, former: true } : undefined;
}

function resolveExpectation(written: string, scope: Scope): Found {
  const [personaName = '', id] = written.split('#');
  const persona = resolveEntry(personaName, 'persona', scope);
  const home: Persona | undefined = persona && scope.personas.get(persona.name);
  const found = home && named(home.expectations, id);
  return (
    persona &&
    found && { kind: 'expectation', name: `${home.id}#${found.entry.id}`, former: persona.former || found.former }
  );
}
