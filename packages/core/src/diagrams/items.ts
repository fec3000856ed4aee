import type { PlacedItem } from '../derive/serving.js';
import type { Journey } from '../generated/types.js';
import type { Workspace } from '../model/workspace.js';
import type { Subject } from './diagram.js';

/** What lists of actions and opportunities are drawn of. */
export type ItemSubject = Exclude<Subject, { readonly of: 'stage' }>;

/** The items of a journey, those that a team owns, or all. */
export function itemsOf<T extends { readonly owner?: string }>(
  subject: ItemSubject,
  workspace: Workspace,
  listOf: (journey: Journey) => readonly T[],
): readonly PlacedItem<T>[] {
  const journeys = subject.of === 'journey' ? [subject.journey] : [...workspace.journeys.values()];
  const items = journeys.flatMap((journey) => listOf(journey).map((item) => ({ journey, item })));
  return subject.of === 'team' ? items.filter(({ item }) => item.owner === subject.team.id) : items;
}
