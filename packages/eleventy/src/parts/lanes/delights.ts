import { html } from '../../html.js';
import { fewFirst } from '../few-first.js';
import { focusOf } from '../focus/facets.js';
import { liesIn } from '../lies-in.js';
import type { Lane } from './lane.js';

/** What pleases in the stage. */
export const delightsLane: Lane = {
  id: 'delights',
  cell({ journey, place }, reader) {
    const { text, strings } = reader;
    const entries = journey.delights
      .filter(({ at }) => liesIn(at, place))
      .map(
        (delight) =>
          html`<li class="delight" data-focus="${focusOf(journey).of(delight)}"><a href="#delight.${delight.id}">${text(delight.name)}</a><small>${strings.strengths[delight.strength]}</small></li>`,
      );
    return entries.length > 0 ? fewFirst(entries, reader) : undefined;
  },
};
