import { diagramNamed, hasBlueprint, type Journey } from '@journey-as-code/core';
import { html } from '../html.js';
import { blueprintLegend } from '../parts/blueprint/legend.js';
import { blueprintStory } from '../parts/blueprint/story.js';
import { blueprintColumns, blueprintTable } from '../parts/blueprint/table.js';
import { weakPoints } from '../parts/blueprint/weak-points.js';
import { withForeign } from '../parts/foreign.js';
import { journeyLink } from '../parts/links.js';
import { blueprintSheet, sheetZoom } from '../parts/sheet-zoom.js';
import { viewLinks } from '../parts/view-links.js';
import { type Reader, secondName } from '../reader.js';
import { definePage } from './page.js';

/** What happens behind a journey: who does what for each step, in the customer's sight and out of it. */
export const blueprintPage = definePage<Journey>({
  id: 'blueprint',
  section: 'journeys',
  layout: 'map',
  *paths({ workspace }) {
    for (const journey of workspace.journeys.values()) {
      if (hasBlueprint(journey)) yield [`blueprint/${journey.id}/`, journey];
    }
  },
  title: ({ name }, { strings, plain }) => strings.blueprintOf(plain(name)),
  description: sentenceOf,
  source: ({ origin }) => origin.document.path,
  sheet(journey, body) {
    const { count, width } = blueprintColumns(journey);
    return `zoom-${sheetZoom(body, blueprintSheet(count, width))} sheet-wide`;
  },
  body(journey, reader) {
    const { strings, href, text } = reader;
    return html`<p class="crumb"><a href="${href('')}">${strings.navigation.journeys}</a> / ${journeyLink(journey.id, reader)}</p>
<h1>${text(journey.name)} ${secondName(reader, journey.name)}</h1><p class="lead">${withForeign(sentenceOf(journey, reader), reader)}</p>
${viewLinks(journey, 'blueprint', reader)}
<h2 class="vh">${strings.blueprint}</h2>
${blueprintTable(journey, reader)}
${blueprintStory(journey, reader)}
${blueprintLegend(reader)}
${weakPoints(journey, reader)}`;
  },
});

function sentenceOf(journey: Journey, { workspace, language }: Reader): string {
  return diagramNamed('blueprint')?.sentence({ of: 'journey', journey }, workspace, language) ?? '';
}
