import { compareText } from '../diagnostic.js';
import type { Action, Journey } from '../generated/types.js';
import type { Workspace } from '../model/workspace.js';
import type { PlacedItem } from './serving.js';

/** Whether an action is planned or under way: planned, in progress or blocked. Guide to the rules, Which rules run where. */
export function isActive({ status }: Action): boolean {
  return status === 'planned' || status === 'in-progress' || status === 'blocked';
}

/** Whether an action is planned or under way although its day has passed; no without a day to judge by. */
export function isOverdue(action: Action, asOf: string | undefined): boolean {
  return isActive(action) && action.due !== undefined && asOf !== undefined && action.due < asOf;
}

/** Those planned or under way before those done and cancelled; then the earlier day first, and those without one last. */
export function mostUrgentFirst(actions: readonly PlacedItem<Action>[]): readonly PlacedItem<Action>[] {
  return actions.toSorted(
    (a, b) =>
      stateRank(a.item) - stateRank(b.item) ||
      compareText(a.item.due ?? never, b.item.due ?? never) ||
      compareText(a.journey.id, b.journey.id) ||
      compareText(a.item.id, b.item.id),
  );
}

const never = '~'; // after every day

function stateRank(action: Action): number {
  return isActive(action) ? 0 : action.status === 'done' ? 1 : 2;
}

/** The actions of one journey, or of all, in file order. */
export function actionsOf(scope: Workspace | Journey): readonly PlacedItem<Action>[] {
  const journeys = 'journeys' in scope ? [...scope.journeys.values()] : [scope];
  return journeys.flatMap((journey) => journey.actions.map((item) => ({ journey, item })));
}
