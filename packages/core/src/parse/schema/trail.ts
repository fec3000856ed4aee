import { shapes } from '../../generated/shapes.js';
import type { DocumentKind, EntityKind } from '../../generated/types.js';
import type { FieldShape } from '../../model/shape.js';

/** The definition of a document of a kind: `feedback` is both a list and its entry. */
export function definitionOf(kind: DocumentKind): EntityKind {
  return definitions[kind];
}

const definitions = {
  config: 'config',
  journey: 'journey',
  persona: 'persona',
  teams: 'teams-list',
  channels: 'channels-list',
  segments: 'segments-list',
  metrics: 'metrics-list',
  events: 'events-list',
  feedback: 'feedback-list',
  evidence: 'evidence-list',
  systems: 'systems-list',
  glossary: 'glossary-list',
  strategy: 'strategy',
  accepted: 'accepted',
} as const satisfies Record<DocumentKind, EntityKind>;

/** The way from a document to one of its values. */
export interface Trail {
  /** The map or list of each step on the way, outermost first, and the key or index that leads on. */
  readonly steps: readonly Step[];
  readonly value: unknown;
  /** The definition of the value, where it is an object of the model. */
  readonly definition: EntityKind | undefined;
  /** How many steps lead to the part that the builder takes or leaves as a whole: a field, a list's entry, a map's. */
  readonly part: number;
  /** Whether the value is a map whose keys are free. */
  readonly isFreeMap: boolean;
}

export interface Step {
  readonly container: object;
  readonly key: string | number;
}

type Place =
  | { readonly at: 'object'; readonly of: EntityKind }
  | { readonly at: 'list' | 'map'; readonly field: FieldShape }
  | { readonly at: 'part' };

/** Follows a JSON pointer through a document and the shapes of the model. */
export function trailOf(kind: DocumentKind, document: unknown, pointer: string): Trail {
  const steps: Step[] = [];
  let value = document;
  let place: Place = { at: 'object', of: definitionOf(kind) };
  let part = 0;
  for (const segment of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) break;
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    const key = Array.isArray(value) ? Number(name) : name;
    steps.push({ container: value, key });
    if (place.at !== 'part') part = steps.length;
    value = Reflect.get(value, key);
    place = next(place, name, value);
  }
  return {
    steps,
    value,
    definition: place.at === 'object' ? place.of : undefined,
    part,
    isFreeMap: place.at === 'map',
  };
}

function next(place: Place, key: string, value: unknown): Place {
  if (place.at === 'object') return enter(shapes[place.of].fields[key], value);
  if (place.at === 'part') return place;
  const { field } = place;
  return 'of' in field && field.of !== undefined ? { at: 'object', of: field.of } : { at: 'part' };
}

function enter(field: FieldShape | undefined, value: unknown): Place {
  if (field === undefined) return { at: 'part' };
  if (field.type === 'object') return { at: 'object', of: field.of };
  if (field.type === 'map') return isObject(value) ? { at: 'map', field } : { at: 'part' };
  return Array.isArray(value) ? { at: 'list', field } : { at: 'part' };
}

/** Whether a value is a map. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
