import { isOpen } from '../derive/pain.js';
import { lowPoint, stepScore } from '../derive/scores.js';
import type { Journey, PainPoint } from '../generated/types.js';
import type { Workspace } from '../model/workspace.js';
import type { Text } from '../text.js';
import { type DerivedValues, derivedFor } from './derived.js';
import { type Edition, type Envelope, envelope } from './edition.js';

/** Where a journey is published, as addresses relative to that of the list. */
export interface JourneyAddresses {
  /** Its data. */
  readonly json: string;
  /** Its page in each language. */
  readonly pages: Readonly<Record<string, string>>;
}

/** A journey in the list of all: what it is called, how it stands, and where to read on. */
export interface JourneyEntry extends DerivedValues, JourneyAddresses {
  readonly id: string;
  readonly name: Text;
  readonly state: Journey['state'];
  readonly status: Journey['status'];
  readonly owner: string;
  readonly personas: readonly string[];
  /** The step that feels worst. Absent where no step has a score. */
  readonly lowPoint?: { readonly place: string; readonly name: Text; readonly score: number };
  /** How many pain points are open, by severity. */
  readonly openPainPoints: Readonly<Record<PainPoint['severity'], number>>;
  readonly lastReviewed?: string;
}

/** All journeys in a list. Published as `journey-list.schema.json`. */
export interface JourneysJson extends Envelope {
  readonly journeys: readonly JourneyEntry[];
}

/** The list of all journeys as plain data. The same arguments give the same bytes. */
export function journeysJSON(
  { journeys }: Workspace,
  addressesOf: (journey: Journey) => JourneyAddresses,
  edition: Edition = {},
): JourneysJson {
  return {
    ...envelope(edition),
    journeys: [...journeys.values()].map((journey) => entryOf(journey, addressesOf(journey))),
  };
}

function entryOf(journey: Journey, { json, pages }: JourneyAddresses): JourneyEntry {
  const { id, name, state, status, owner, personas, lastReviewed } = journey;
  const low = lowPoint(journey);
  const score = low && stepScore(low.step);
  const open = (severity: PainPoint['severity']) =>
    journey.painPoints.filter((pain) => isOpen(pain) && pain.severity === severity).length;
  return {
    id,
    name,
    state,
    status,
    owner,
    personas,
    ...derivedFor(journey),
    ...(low && score !== undefined && { lowPoint: { place: `${id}:${low.place}`, name: low.step.name, score } }),
    openPainPoints: { critical: open('critical'), high: open('high'), medium: open('medium'), low: open('low') },
    ...(lastReviewed !== undefined && { lastReviewed }),
    json,
    pages,
  };
}
