import { isOpen, type Journey, journeyScore, lowPoint, stepScore } from '@journey-as-code/core';
import { html, type Part } from '../html.js';
import { type Reader, secondName } from '../reader.js';
import { teamName } from './entry-name.js';
import { badgeOf, feelingIn, nothing } from './feeling.js';
import { severityCounts } from './journey-figures.js';
import { stepLink, teamLink } from './links.js';
import type { ListColumn } from './list.js';
import { sparkline } from './sparkline.js';

/** What readers learn of a journey: its curve, its lowest point, what is open, and who answers. */
export function journeyColumns(reader: Reader): readonly Omit<ListColumn<Journey>, 'value'>[] {
  const { strings, text, href, site, speech } = reader;
  const openIn = ({ painPoints }: Journey) => painPoints.filter(isOpen);
  const found = ({ origin }: Journey) => site.findings(speech).get(origin.document.path)?.length ?? 0;
  const lowest = (journey: Journey) => {
    const low = lowPoint(journey);
    return low && stepScore(low.step);
  };
  return [
    {
      name: strings.journey,
      cell: ({ id, name }) =>
        html`<a class="name" href="${href(`journeys/${id}/`)}">${text(name)}</a>${secondName(reader, name)}`,
    },
    {
      name: strings.curve,
      cell: (journey) =>
        html`<span class="shape">${sparkline(journey, 160, 44)}${badgeOf(journeyScore(journey), reader)}</span>`,
      rank: journeyScore,
    },
    { name: strings.lowPoint, cell: (journey) => lowestIn(journey, reader), rank: lowest },
    {
      name: strings.openPains,
      cell: (journey) => {
        const open = openIn(journey);
        return open.length === 0
          ? nothing(reader)
          : html`<span class="keep"><b>${open.length}</b><small>${severityCounts(open, reader)}</small></span>`;
      },
      rank: (journey) => openIn(journey).length,
    },
    {
      name: strings.owner,
      cell: ({ owner }) => teamLink(owner, reader),
      filter: { key: 'owner', of: ({ owner }) => teamName(owner, reader) },
    },
    {
      name: strings.status,
      cell: ({ state, status, lastReviewed }) => {
        const reviewed = lastReviewed === undefined ? '' : strings.reviewedOn(lastReviewed);
        return html`<span class="keep"><span class="tag">${strings.states[state]}</span> ${strings.journeyStatus[status]}<small>${reviewed}</small></span>`;
      },
      filter: { key: 'status', of: ({ status }) => strings.journeyStatus[status] },
    },
    {
      name: strings.findings,
      cell: (journey) => {
        const count = found(journey);
        return count === 0
          ? nothing(reader)
          : html`<a class="keep" href="${href(`journeys/${journey.id}/#_findings`)}">${strings.findingCount(count)}</a>`;
      },
      rank: found,
    },
  ];
}

/** The lowest step of a journey, and how it feels. */
function lowestIn(journey: Journey, reader: Reader): Part {
  const low = lowPoint(journey);
  if (low === undefined) return nothing(reader);
  return html`${feelingIn(stepScore(low.step), reader)}<small>${stepLink(low, reader)}</small>`;
}
