import type { Action, Journey } from '../generated/types.js';
import type { Workspace } from '../model/workspace.js';
import type { PlacedItem } from './serving.js';

/** Whether an action is planned or under way: planned, in progress or blocked. Guide to the rules, Which rules run where. */
export function isActive({ status }: Action): boolean {
  return status === 'planned' || status === 'in-progress' || status === 'blocked';
}

/** The actions of one journey, or of all, in file order. */
export function actionsOf(scope: Workspace | Journey): readonly PlacedItem<Action>[] {
  const journeys = 'journeys' in scope ? [...scope.journeys.values()] : [scope];
  return journeys.flatMap((journey) => journey.actions.map((item) => ({ journey, item })));
}
