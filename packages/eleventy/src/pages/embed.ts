import { headline, type Journey } from '@journey-as-code/core';
import { html } from '../html.js';
import { curveClips } from '../parts/emotion-curve.js';
import { withForeign } from '../parts/foreign.js';
import { icon } from '../parts/icon.js';
import { curveWidth, mapTable } from '../parts/map-table.js';
import { outOfFrame } from '../parts/out-of-frame.js';
import { story } from '../parts/story.js';
import { definePage } from './page.js';

/** The map of a journey for frames on other sites: nothing around it but its name, its sentence and the way to its page. */
export const embedPage = definePage<Journey>({
  id: 'embed',
  section: 'journeys',
  layout: 'bare',
  isIndexed: false,
  *paths({ workspace }) {
    for (const journey of workspace.journeys.values()) yield [`embed/${journey.id}/`, journey];
  },
  title: ({ name }, { strings, plain }) => strings.embedOf(plain(name)),
  description: (journey, { workspace, language }) => headline(workspace, journey, language),
  source: ({ origin }) => origin.document.path,
  sprite: (journey) => curveClips(curveWidth(journey)),
  body(journey, reader) {
    const { strings, text, href, workspace, language } = reader;
    const page = href(`journeys/${journey.id}/`);
    const sentence = withForeign(headline(workspace, journey, language), reader);
    return html`<header><h1>${text(journey.name)}</h1><a href="${page}" target="_blank">${icon('pin')}${strings.toWholeJourney}</a><p>${sentence}</p></header>
${outOfFrame(html`${mapTable(journey, reader)}${story(journey, reader)}`, page)}`;
  },
});
