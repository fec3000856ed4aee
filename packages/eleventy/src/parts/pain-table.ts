import { serving, weightOf } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { dataTable } from './data-table.js';
import { nothing } from './feeling.js';
import { severityTag } from './lanes/pain-points.js';
import { inLine, itemLink, journeyLink } from './links.js';
import type { PlacedPain } from './pain-list.js';
import { placeLinks } from './places.js';

/** Pain points with all that decides which is mended first; the numbers are those of the drawing. */
export function painTable(pains: readonly PlacedPain[], first: number, reader: Reader): Html {
  const { strings } = reader;
  const columns = [
    strings.painPoint,
    { name: strings.weight, isFigure: true },
    strings.severity,
    strings.frequency,
    { name: strings.affected, isFigure: true },
    strings.where,
    strings.status,
    strings.doneAbout,
  ];
  return dataTable(
    strings.painPointsCaption,
    columns,
    pains.map((placed, index) => ({ cells: cellsOf(placed, first + index, reader) })),
  );
}

function cellsOf({ journey, pain }: PlacedPain, number: number, reader: Reader) {
  const { strings, workspace, href } = reader;
  const { opportunities, actions } = serving(workspace, journey.id, pain.id);
  const done = [
    ...opportunities.map((one) => itemLink(one.journey, 'opportunity', one.item, reader)),
    ...actions.map((one) => itemLink(one.journey, 'action', one.item, reader)),
  ];
  return [
    html`<span class="numbered"><span class="sn">${number}</span><span>${itemLink(journey, 'pain-point', pain, reader)}</span></span>`,
    Math.round(weightOf(pain) * 100),
    html`<span class="pain ${pain.severity}">${severityTag(pain, reader)}</span>`,
    html`<span class="keep">${strings.frequencies[pain.frequency]}</span>`,
    pain.affectedShare === undefined ? nothing(reader) : `${pain.affectedShare}%`,
    html`${journeyLink(journey.id, reader)}<small>${placeLinks(journey, pain.at, reader, href(`journeys/${journey.id}/`))}</small>`,
    html`<span class="keep">${strings.painStatus[pain.status]}</span>`,
    done.length === 0 ? nothing(reader) : inLine(done, reader),
  ];
}
