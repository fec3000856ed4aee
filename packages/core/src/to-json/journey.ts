import { compareText } from '../diagnostic.js';
import type { Entities, Journey } from '../generated/types.js';
import { type CatalogueEntry, catalogueOf } from '../model/catalogue.js';
import type { Catalogues, Workspace } from '../model/workspace.js';
import { type DerivedValues, derivedOf } from './derived.js';
import { type Edition, type Envelope, envelope } from './edition.js';
import { namedIn } from './named.js';
import { type Plain, plain } from './plain.js';

/**
 * One journey with every entry it refers to, and those that they refer to: nothing else need be read to show it. Other
 * journeys are named by id alone. Published as `resolved-journey.schema.json`.
 */
export interface JourneyJson extends Envelope {
  readonly journey: Plain<Journey>;
  readonly personas: readonly Plain<Entities['persona']>[];
  readonly segments: readonly Plain<Entities['segment']>[];
  readonly teams: readonly Plain<Entities['team']>[];
  readonly channels: readonly Plain<Entities['channel']>[];
  readonly metrics: readonly Plain<Entities['metric']>[];
  readonly events: readonly Plain<Entities['event']>[];
  readonly feedback: readonly Plain<Entities['feedback']>[];
  readonly evidence: readonly Plain<Entities['evidence']>[];
  readonly systems: readonly Plain<Entities['system']>[];
  /** By the journey's id, `journey:stage`, `journey:stage/step` and `journey:stage/step/touchpoint`. */
  readonly derived: Readonly<Record<string, DerivedValues>>;
}

/** A journey as plain data, whole by itself. The same workspace gives the same bytes. */
export function journeyJSON(workspace: Workspace, journey: Journey, edition: Edition = {}): JourneyJson {
  const named = namedBy(workspace, journey);
  const all = <K extends CatalogueEntry>(kind: K, entries: ReadonlyMap<string, Entities[K]>) =>
    [...(named.get(kind) ?? [])].sort(compareText).flatMap((id) => {
      const entry = entries.get(id);
      return entry === undefined ? [] : [plain(kind, entry)];
    });
  return {
    ...envelope(edition),
    journey: plain('journey', journey),
    personas: all('persona', workspace.personas),
    segments: all('segment', workspace.segments),
    teams: all('team', workspace.teams),
    channels: all('channel', workspace.channels),
    metrics: all('metric', workspace.metrics),
    events: all('event', workspace.events),
    feedback: all('feedback', workspace.feedback),
    evidence: all('evidence', workspace.evidence),
    systems: all('system', workspace.systems),
    derived: Object.fromEntries(derivedOf(journey)),
  };
}

/** The ids of all entries that a journey leads to, by their kind. */
function namedBy(catalogues: Catalogues, journey: Journey): ReadonlyMap<CatalogueEntry, ReadonlySet<string>> {
  const found = new Map<CatalogueEntry, Set<string>>();
  const waiting = [...namedIn('journey', journey)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [kind, id] = next;
    const known = found.get(kind) ?? new Set();
    if (known.has(id)) continue;
    found.set(kind, known.add(id));
    const entry = catalogues[catalogueOf[kind]].get(id);
    if (entry) waiting.push(...namedIn(kind, entry));
  }
  return found;
}
