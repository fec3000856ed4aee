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
  return indexOf(workspace).serving.get(`${journey}#${item}`) ?? nothing;
}

/** The full name of an item, `journey#id`, from one written in a journey. */
export function fullItem(journey: Journey, written: string): string {
  return written.includes('#') ? written : `${journey.id}#${written}`;
}

const nothing: Served = { opportunities: [], actions: [], rules: [] };

interface Collected {
  readonly opportunities: Set<PlacedItem<Opportunity>>;
  readonly actions: Set<PlacedItem<Action>>;
  readonly rules: Set<PlacedItem<Rule>>;
}

interface ServiceIndex {
  readonly addressing: ReadonlyMap<string, Served>;
  readonly serving: ReadonlyMap<string, Served>;
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
  const direct = new Map<string, Collected>();
  const through = new Map<string, Collected>();
  for (const journey of journeys) {
    for (const item of journey.opportunities) {
      const placed = { journey, item };
      for (const name of namesIn(placed)) {
        of(direct, name).opportunities.add(placed);
        of(through, name).opportunities.add(placed);
      }
    }
    for (const item of journey.rules) {
      const placed = { journey, item };
      for (const name of namesIn(placed)) {
        of(direct, name).rules.add(placed);
        of(through, name).rules.add(placed);
      }
    }
  }
  const addressedBy = new Map<string, readonly string[]>(
    journeys.flatMap((journey) =>
      journey.opportunities.map((item) => [`${journey.id}#${item.id}`, namesIn({ journey, item })] as const),
    ),
  );
  for (const journey of journeys) {
    for (const item of journey.actions) {
      const placed = { journey, item };
      for (const name of namesIn(placed)) {
        of(direct, name).actions.add(placed);
        for (const served of [name, ...(addressedBy.get(name) ?? [])]) of(through, served).actions.add(placed);
      }
    }
  }
  return { addressing: listed(direct), serving: listed(through) };
}

function namesIn({ journey, item }: PlacedItem<{ readonly addresses: readonly string[] }>): readonly string[] {
  return item.addresses.map((written) => fullItem(journey, written));
}

function of(index: Map<string, Collected>, name: string): Collected {
  const known = index.get(name);
  if (known) return known;
  const created = { opportunities: new Set<never>(), actions: new Set<never>(), rules: new Set<never>() };
  index.set(name, created);
  return created;
}

function listed(index: ReadonlyMap<string, Collected>): ReadonlyMap<string, Served> {
  return new Map(
    [...index].map(([name, { opportunities, actions, rules }]) => [
      name,
      { opportunities: [...opportunities], actions: [...actions], rules: [...rules] },
    ]),
  );
}
