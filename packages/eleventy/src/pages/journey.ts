import { headline, type Journey } from '@journey-as-code/core';
import { html } from '../html.js';
import { aboutJourney } from '../parts/about-journey.js';
import { actionsInFull } from '../parts/actions-in-full.js';
import { curveTable } from '../parts/curve-table.js';
import { delightsInFull } from '../parts/delights-in-full.js';
import { diagramFigure, diagramsOf } from '../parts/diagram.js';
import { curveClips } from '../parts/emotion-curve.js';
import { findingsOfFile } from '../parts/findings.js';
import { focusBar } from '../parts/focus/focus-bar.js';
import { journeyHistory } from '../parts/history/journey-history.js';
import { improvementsInFull } from '../parts/improvement/in-full.js';
import { journeyData } from '../parts/journey-data.js';
import { journeyFacts } from '../parts/journey-facts.js';
import { journeyFigures } from '../parts/journey-figures.js';
import { lead } from '../parts/lead.js';
import { legend } from '../parts/legend.js';
import { columnWidthFor, curveWidth, mapTable } from '../parts/map-table.js';
import { opportunitiesInFull } from '../parts/opportunities-in-full.js';
import { painPointsInFull } from '../parts/pain-points-in-full.js';
import { rulesInFull } from '../parts/rules-in-full.js';
import { section } from '../parts/section.js';
import { journeySheet, manyStages, sheetZoom } from '../parts/sheet-zoom.js';
import { story } from '../parts/story.js';
import { pictureOf, takeAlong } from '../parts/take-along.js';
import { touchpointsInFull } from '../parts/touchpoints-in-full.js';
import { viewLinks } from '../parts/view-links.js';
import { curvePicture, mapPicture } from '../pictures/picture.js';
import { secondName } from '../reader.js';
import { definePage } from './page.js';

/** The whole story of a journey: what it comes down to, its map, its drawings, and what is done about it. */
export const journeyPage = definePage<Journey>({
  id: 'journey',
  section: 'journeys',
  isMain: true,
  layout: 'map',
  *paths({ workspace }) {
    for (const journey of workspace.journeys.values()) yield [`journeys/${journey.id}/`, journey];
  },
  title: ({ name }, { plain }) => plain(name),
  description: (journey, { workspace, language }) => headline(workspace, journey, language),
  source: ({ origin }) => origin.document.path,
  sprite: (journey) => curveClips(curveWidth(journey)),
  sheet(journey, body) {
    const zoom = sheetZoom(body, journeySheet(journey.stages.length, columnWidthFor(journey)));
    return `zoom-${zoom}${journey.stages.length < manyStages ? '' : ' sheet-wide'}`;
  },
  body(journey, reader) {
    const { strings, href, text } = reader;
    const subject = { of: 'journey', journey } as const;
    return html`<p class="crumb"><a href="${href('')}">${strings.navigation.journeys}</a> / ${strings.states[journey.state]}</p>
<div class="title"><div><h1>${text(journey.name)} ${secondName(reader, journey.name)}</h1>${lead(journey, reader)}</div>${journeyFacts(journey, reader)}</div>
${journeyFigures(journey, reader)}
${viewLinks(journey, 'map', reader)}
${focusBar(journey, reader)}
<h2 class="vh">${strings.map}</h2>
${mapTable(journey, reader)}
${story(journey, reader)}
${legend(journey, reader)}
${curveTable(journey, reader)}
${section('as-is-to-be', strings.asIsToBe, improvementsInFull(journey, reader))}
${section('about', strings.aboutJourney, aboutJourney(journey, reader))}
${section('pain-points', strings.painPoints, painPointsInFull(journey, reader), journey.painPoints.length)}
${section('delights', strings.delights, delightsInFull(journey, reader), journey.delights.length)}
${section('opportunities', strings.opportunities, opportunitiesInFull(journey, reader), journey.opportunities.length)}
${section('actions', strings.actions, actionsInFull(journey, reader), journey.actions.length)}
${section('touchpoints', strings.touchpoints, touchpointsInFull(journey, reader))}
${section('orchestration', strings.orchestration, rulesInFull(journey, reader), journey.rules.length)}
${section(
  'diagrams',
  strings.diagrams,
  diagramsOf('journey').map((diagram) => diagramFigure(diagram, subject, reader)),
)}
${section('history', strings.history, journeyHistory(journey, reader))}
${section('take-along', strings.takeAlong, [journeyData(journey, reader), takeAlong(journey, reader)])}
${section('findings', strings.findings, findingsOfFile(journey.origin.document.path, reader))}`;
  },
  *files({ workspace }) {
    for (const journey of workspace.journeys.values()) {
      yield [pictureOf(journey, 'map'), (reader) => mapPicture(journey, reader)];
      yield [pictureOf(journey, 'curve'), (reader) => curvePicture(journey, reader)];
    }
  },
});
