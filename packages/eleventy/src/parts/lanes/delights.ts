import { html } from '../../html.js';
import { fewFirst } from '../few-first.js';
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
        ({ id, name, strength }) =>
          html`<li class="delight"><a href="#delight.${id}">${text(name)}</a><small>${strings.strengths[strength]}</small></li>`,
      );
    return entries.length > 0 ? fewFirst(entries, reader) : undefined;
  },
};
