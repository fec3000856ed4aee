import type { Action, Journey, Opportunity, Rule } from '../generated/types.js';
import type { Workspace } from '../model/workspace.js';

/** Something that belongs to a journey as a whole, with the journey it stands in. */
export interface PlacedItem<T> {
  readonly journey: Journey;
  readonly item: T;
}

/** What is done about an item, from any journey of the workspace, in file order. */
export interface Served {
  readonly opportunities: readonly PlacedItem<Opportunity>[];
  readonly actions: readonly PlacedItem<Action>[];
  readonly rules: readonly PlacedItem<Rule>[];
}

/** What names an item in `addresses`. Model reference, Pain and friction. */
export function addressing(workspace: Workspace, journey: string, item: string): Served {
  return indexOf(workspace).addressing.get(`${journey}#${item}`) ?? nothing;
}

/**
 * What serves a pain point or a delight: what addresses it, and actions through the opportunities they address.
 * Model reference, Pain and friction.
 */
export function serving(workspace: Workspace, journey: string, item: string): Served {
  const name = `${journey}#${item}`;
  const { addressing, actions } = indexOf(workspace);
  return { ...(addressing.get(name) ?? nothing), actions: actions.get(name) ?? nothing.actions };
}

/** The full name of an item, `journey#id`, from one written in a journey. */
export function fullItem(journey: Journey, written: string): string {
  return written.includes('#') ? written : `${journey.id}#${written}`;
}

const nothing: Served = { opportunities: [], actions: [], rules: [] };

type Lists = { readonly [K in keyof Served]: Served[K][number][] };

interface ServiceIndex {
  readonly addressing: ReadonlyMap<string, Served>;
  /** Of an item, what addresses it and what addresses an opportunity that does. */
  readonly actions: ReadonlyMap<string, readonly PlacedItem<Action>[]>;
}

const indexes = new WeakMap<Workspace, ServiceIndex>();

function indexOf(workspace: Workspace): ServiceIndex {
  const known = indexes.get(workspace);
  if (known) return known;
  const index = drawIndex([...workspace.journeys.values()]);
  indexes.set(workspace, index);
  return index;
}

function drawIndex(journeys: readonly Journey[]): ServiceIndex {
  const addressing = new Map<string, Lists>();
  const actions = new Map<string, PlacedItem<Action>[]>();
  const addressed = (journey: Journey, written: string): Lists => {
    const name = fullItem(journey, written);
    const known = addressing.get(name);
    if (known) return known;
    const created: Lists = { opportunities: [], actions: [], rules: [] };
    addressing.set(name, created);
    return created;
  };
  for (const journey of journeys) {
    for (const item of journey.opportunities) {
      const placed = { journey, item };
      for (const name of item.addresses) addOnce(addressed(journey, name).opportunities, placed);
    }
    for (const item of journey.rules) {
      const placed = { journey, item };
      for (const name of item.addresses) addOnce(addressed(journey, name).rules, placed);
    }
  }
  const opportunities = journeys.some((journey) => journey.actions.length > 0) ? addressesByName(journeys) : undefined;
  for (const journey of journeys) {
    for (const item of journey.actions) {
      const placed = { journey, item };
      for (const written of item.addresses) {
        addOnce(addressed(journey, written).actions, placed);
        const name = fullItem(journey, written);
        for (const served of [name, ...(opportunities?.get(name) ?? [])]) {
          const list = actions.get(served);
          if (list) addOnce(list, placed);
          else actions.set(served, [placed]);
        }
      }
    }
  }
  return { addressing, actions };
}

/** What each opportunity addresses, all by full name. */
function addressesByName(journeys: readonly Journey[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    journeys.flatMap((journey) =>
      journey.opportunities.map(
        ({ id, addresses }) => [`${journey.id}#${id}`, addresses.map((name) => fullItem(journey, name))] as const,
      ),
    ),
  );
}

/** Items come one after the other, so that one that is there already is the last. */
function addOnce<T>(list: T[], item: T): void {
  if (list.at(-1) !== item) list.push(item);
}
