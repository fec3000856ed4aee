import type { Html } from '../../html.js';
import { html } from '../../html.js';
import type { Teller } from '../../teller.js';
import { changeList } from './change-list.js';
import { type ComparedReleases, comparedIn } from './compared.js';
import { journeyInBoth } from './journey.js';
import { metricsInBoth } from './metrics.js';
import { summary } from './summary.js';

/** How many journeys are shown with curve and map: a release may touch all there are. */
const most = 12;

/** Two releases compared, as a reader of one language is told; made alike on the page that is written and in a browser. */
export interface Told {
  readonly body: Html;
  readonly changes: number;
}

/** What changed between two releases: in all, in each journey, in metrics, and one by one. */
export function comparison(releases: ComparedReleases, teller: Teller): Told {
  const { strings } = teller;
  const compared = comparedIn(releases);
  const { journeys, changes } = compared;
  const others = journeys.slice(most).map(({ id, is, was, changes: inIt }) => {
    const name = is ?? was;
    return html`<li>${name ? teller.text(name.name) : id} <span class="count">${strings.changesCounted(inIt.length)}</span></li>`;
  });
  const body = html`${summary(compared, teller)}
${journeys.slice(0, most).map((journey) => journeyInBoth(journey, compared, teller))}${
  others.length > 0 &&
  html`<section class="part"><h2>${strings.moreJourneys}</h2><ul class="plain">${others}</ul></section>
`
}${releases.journey === undefined && metricsInBoth(compared, teller)}${changeList(changes, teller)}`;
  return { body, changes: changes.length };
}
