import type { Journey } from '../generated/types.js';
import type { Origin } from '../parse/origin.js';
import { isId } from '../place.js';
import type { CatalogueEntry } from './catalogue.js';
import type { Scope } from './resolve.js';

type Named = { readonly id: string; readonly formerly: readonly string[]; readonly origin: Origin };

/** A journey or an entry of a catalogue, with what references call its kind. */
export type NamedEntry = readonly ['journey', Journey] | readonly [CatalogueEntry | 'term', Named];

/** Former ids of catalogue entries and journeys, and former places and items of what moved. Who is first keeps the name. */
export function formerNames(entries: readonly NamedEntry[]): Pick<Scope, 'formerIds' | 'moved'> {
  const formerIds = new Map<string, string>();
  const moved = new Map<string, string>();
  for (const [kind, { id, formerly }] of entries) {
    for (const former of formerly) if (!formerIds.has(`${kind} ${former}`)) formerIds.set(`${kind} ${former}`, id);
  }
  const journeys = new Set(entries.flatMap(([kind, { id }]) => (kind === 'journey' ? [id] : [])));
  /** The same place by what its journey is called now: so it is looked for. */
  const today = (place: string) => {
    const [journey = ''] = place.split(/[:#]/, 1);
    const current = journeys.has(journey) ? journey : (formerIds.get(`journey ${journey}`) ?? journey);
    return current + place.slice(journey.length);
  };
  const note = ({ formerly }: Pick<Named, 'formerly'>, current: string) => {
    for (const place of formerly.filter((name) => !isId(name)).map(today)) {
      if (!moved.has(place)) moved.set(place, current);
    }
  };
  for (const [kind, journey] of entries) {
    if (kind !== 'journey') continue;
    for (const stage of journey.stages) {
      note(stage, `${journey.id}:${stage.id}`);
      for (const step of stage.steps) {
        note(step, `${journey.id}:${stage.id}/${step.id}`);
        for (const touchpoint of step.touchpoints)
          note(touchpoint, `${journey.id}:${stage.id}/${step.id}/${touchpoint.id}`);
      }
    }
    for (const item of [
      journey.painPoints,
      journey.delights,
      journey.opportunities,
      journey.actions,
      journey.rules,
    ].flat()) {
      note(item, `${journey.id}#${item.id}`);
    }
  }
  return { formerIds, moved };
}
