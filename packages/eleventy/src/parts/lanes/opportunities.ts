import { addressing, type Journey, type Opportunity, type PlacedStage } from '@journey-as-code/core';
import { html } from '../../html.js';
import { fewFirst } from '../few-first.js';
import { liesIn } from '../lies-in.js';
import type { Lane } from './lane.js';

/** What could be better in the stage: opportunities that lie in it, or serve what does. */
export const opportunitiesLane: Lane = {
  id: 'opportunities',
  cell({ journey, place }, reader) {
    const { workspace, strings, text } = reader;
    const entries = journey.opportunities
      .filter((opportunity) => servesStage(journey, opportunity, place))
      .map(({ id, name, status }) => {
        const { length } = addressing(workspace, journey.id, id).actions;
        const actions = length > 0 && ` · ${strings.actionCount(length)}`;
        return html`<li class="opp"><a href="#opportunity.${id}">${text(name)}</a><small>${strings.opportunityStatus[status]}${actions}</small></li>`;
      });
    return entries.length > 0 ? fewFirst(entries, reader) : undefined;
  },
};

function servesStage(journey: Journey, { at, addresses }: Opportunity, place: PlacedStage['place']): boolean {
  if (liesIn(at, place)) return true;
  const served = new Set(addresses.map((name) => name.replace(`${journey.id}#`, '')));
  return [...journey.painPoints, ...journey.delights].some((item) => served.has(item.id) && liesIn(item.at, place));
}
