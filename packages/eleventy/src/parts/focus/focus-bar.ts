import type { Journey } from '@journey-as-code/core';
import { type Html, html, type Part } from '../../html.js';
import type { Reader } from '../../reader.js';
import { entryText } from '../entry-name.js';
import { type FacetId, focusOf } from './facets.js';

/**
 * The questions that a map may be asked, each a link: the address says what is in focus, and the style dims the rest, so
 * that it works without a script. What is in focus is said in words above the map. It stands before the map and the story,
 * with the switch that packs the map closer.
 */
export function focusBar(journey: Journey, reader: Reader): Html {
  const { strings } = reader;
  const { facets } = focusOf(journey);
  const said = facets.flatMap(({ id, values }) =>
    values.map(
      (value) =>
        html`<p class="focused" id="_${id}.${value.id}" data-focus="${value.code}">${strings.focus.on(strings.focus[id])} <strong>${nameOf(id, value.id, reader)}</strong> <a href="#_map">${strings.focus.off}</a></p>`,
    ),
  );
  const groups = facets.map(
    ({ id, values }) =>
      html`<dt>${strings.focus[id]}</dt><dd>${values.map((value) => html`<a href="#_${id}.${value.id}">${nameOf(id, value.id, reader)}</a>`)}</dd>`,
  );
  const choices =
    groups.length > 0 &&
    html`<details class="focus"><summary>${strings.focus.choose}</summary><dl>${groups}</dl></details>`;
  return html`${said}<div class="map-tools">${choices}<button class="density" type="button" aria-pressed="false" hidden>${strings.focus.compact}</button></div>`;
}

function nameOf(facet: FacetId, id: string, reader: Reader): Part {
  const { strings, workspace } = reader;
  if (facet === 'severity') return Object.entries(strings.severities).find(([name]) => name === id)?.[1] ?? id;
  const entries = { persona: workspace.personas, owner: workspace.teams, channel: workspace.channels }[facet];
  return entryText(id, entries, reader);
}
