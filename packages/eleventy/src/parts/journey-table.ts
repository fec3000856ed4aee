import { isOpen, type Journey, journeyScore, lowPoint, stepScore } from '@journey-as-code/core';
import { type Html, html, type Part } from '../html.js';
import { type Reader, secondName } from '../reader.js';
import { dataTable } from './data-table.js';
import { badgeOf, feelingIn, nothing } from './feeling.js';
import { severityCounts } from './journey-figures.js';
import { stepLink, teamLink } from './links.js';
import { sparkline } from './sparkline.js';

/** Journeys with their curve, their lowest point, what is open, and who answers. */
export function journeyTable(journeys: readonly Journey[], reader: Reader): Html {
  const { strings } = reader;
  const columns = [
    strings.journey,
    strings.curve,
    strings.lowPoint,
    strings.openPains,
    strings.owner,
    strings.status,
    strings.findings,
  ];
  return html`<div class="journeys">${dataTable(
    strings.journeysCaption,
    columns,
    journeys.map((journey) => ({ cells: cellsOf(journey, reader) })),
  )}</div>`;
}

function cellsOf(journey: Journey, reader: Reader): readonly Part[] {
  const { strings, text, href, site, speech } = reader;
  const open = journey.painPoints.filter(isOpen);
  const found = site.findings(speech).get(journey.origin.document.path)?.length ?? 0;
  const reviewed = journey.lastReviewed === undefined ? '' : strings.reviewedOn(journey.lastReviewed);
  return [
    html`<a class="name" href="${href(`journeys/${journey.id}/`)}">${text(journey.name)}</a>${secondName(reader, journey.name)}`,
    html`<span class="shape">${sparkline(journey, 160, 44)}${badgeOf(journeyScore(journey), reader)}</span>`,
    lowestIn(journey, reader),
    open.length === 0
      ? nothing(reader)
      : html`<span class="keep"><b>${open.length}</b><small>${severityCounts(open, reader)}</small></span>`,
    teamLink(journey.owner, reader),
    html`<span class="keep"><span class="tag">${strings.states[journey.state]}</span> ${strings.journeyStatus[journey.status]}<small>${reviewed}</small></span>`,
    found === 0
      ? nothing(reader)
      : html`<a class="keep" href="${href(`journeys/${journey.id}/#_findings`)}">${strings.findingCount(found)}</a>`,
  ];
}

/** The lowest step of a journey, and how it feels. */
function lowestIn(journey: Journey, reader: Reader): Part {
  const low = lowPoint(journey);
  if (low === undefined) return nothing(reader);
  return html`${feelingIn(stepScore(low.step), reader)}<small>${stepLink(low, reader)}</small>`;
}
