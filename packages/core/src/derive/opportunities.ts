import { compareText } from '../diagnostic.js';
import type { Journey, Opportunity } from '../generated/types.js';
import type { Workspace } from '../model/workspace.js';
import { rounded } from './rounded.js';
import type { PlacedItem } from './serving.js';

/** The four fields of value against effort, in the order of the backlog. */
export const quadrants = ['quick-win', 'big-bet', 'fill-in', 'reconsider'] as const;
export type Quadrant = (typeof quadrants)[number];

/** Half of what the customer gains and half of what the business gains, 0 to 100. Model reference, Opportunities. */
export function opportunityValue({ score }: Opportunity): number | undefined {
  const { customerValue, businessValue } = score ?? {};
  if (customerValue === undefined || businessValue === undefined) return undefined;
  return rounded(0.5 * customerValue + 0.5 * businessValue, 1);
}

/** Value from 50 up is worth an effort below 3 at once, and one from 3 up as a bet. Model reference, Opportunities. */
export function quadrantOf(opportunity: Opportunity): Quadrant | undefined {
  const value = opportunityValue(opportunity);
  const effort = opportunity.score?.effort;
  if (value === undefined || effort === undefined) return undefined;
  if (value >= 50) return effort < 3 ? 'quick-win' : 'big-bet';
  return effort < 3 ? 'fill-in' : 'reconsider';
}

/** Whether an opportunity is still to be decided or under way. Model reference, Opportunity. */
export function isPending({ status }: Opportunity): boolean {
  return status === 'open' || status === 'in-progress';
}

/** The opportunities of one journey, or of all, in file order. */
export function opportunitiesOf(scope: Workspace | Journey): readonly PlacedItem<Opportunity>[] {
  const journeys = 'journeys' in scope ? [...scope.journeys.values()] : [scope];
  return journeys.flatMap((journey) => journey.opportunities.map((item) => ({ journey, item })));
}

/** What to do first: by quadrant, then the greatest value, then the least effort. Model reference, Opportunities. */
export function backlog(opportunities: readonly PlacedItem<Opportunity>[]): readonly PlacedItem<Opportunity>[] {
  return opportunities.toSorted(
    (a, b) =>
      rankOf(a.item) - rankOf(b.item) ||
      (opportunityValue(b.item) ?? -1) - (opportunityValue(a.item) ?? -1) ||
      (a.item.score?.effort ?? 6) - (b.item.score?.effort ?? 6) ||
      compareText(a.journey.id, b.journey.id) ||
      compareText(a.item.id, b.item.id),
  );
}

function rankOf(opportunity: Opportunity): number {
  const quadrant = quadrantOf(opportunity);
  return quadrant === undefined ? quadrants.length : quadrants.indexOf(quadrant);
}
