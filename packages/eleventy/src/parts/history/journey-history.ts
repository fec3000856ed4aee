import type { Journey } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { type CurveSince, pastOf } from '../../releases/past/past.js';
import { dataTable } from '../data-table.js';
import { feelingIn, nothing } from '../feeling.js';
import { historyLink } from './history-link.js';
import { smallCurve } from './small-curve.js';

/** As many curves stand on the page of their journey. */
const most = 12;

/** How a journey felt over releases, newest first, and the way to all that they changed in it. Nothing where there are none. */
export function journeyHistory(journey: Journey, reader: Reader): Html | undefined {
  const { strings, site } = reader;
  const { releases } = site.options;
  if (releases === undefined) return undefined;
  const curves = pastOf(releases).curves.get(journey.id) ?? [];
  return html`${curvesTold(curves, reader)}${historyLink(`journeys/${journey.id}/`, strings.journeyHistory, reader)}`;
}

function curvesTold(curves: readonly CurveSince[], reader: Reader): Html | undefined {
  const { strings } = reader;
  const [latest, ...others] = curves;
  if (latest === undefined) return undefined;
  if (others.length === 0) return html`<p class="none">${strings.sameCurveSince(latest.release.version)}</p>`;
  const shown = curves.slice(0, most);
  const left = curves.length - shown.length;
  return html`<div class="past"><p class="none">${strings.historyLead}</p><ol class="plain" reversed>
${shown.map((curve, index) => curveEntry(curve, curves[index + 1], reader))}</ol></div>${left > 0 && html`<p class="none">${strings.earlierCurves(left)}</p>`}${curvesTable(shown, reader)}`;
}

function curveEntry(curve: CurveSince, before: CurveSince | undefined, reader: Reader): Html {
  const { version, date } = curve.release;
  return html`<li><p>${releaseLink(curve, reader.strings.fromRelease(version), reader)} <time datetime="${date}">${date}</time></p>${smallCurve(curve, before)}${feelingIn(curve.score, reader)}</li>
`;
}

/** What the curves show, for readers who cannot see them. */
function curvesTable(curves: readonly CurveSince[], reader: Reader): Html {
  const { strings, text } = reader;
  const rows = curves.map((curve) => ({
    cells: [
      releaseLink(curve, curve.release.version, reader),
      curve.release.date,
      feelingIn(curve.score, reader),
      curve.low ? html`${text(curve.low.name)} ${feelingIn(curve.low.score, reader)}` : nothing(reader),
    ],
  }));
  const columns = [strings.releaseColumn, strings.releasedDay, strings.overall, strings.lowPoint];
  return html`<details class="more"><summary>${strings.historyTable}</summary><div class="wide">${dataTable(strings.historyCaption, columns, rows)}</div></details>`;
}

/** The journey as that release has it, in the reader's language where it has that. */
function releaseLink({ id, release: { version } }: CurveSince, words: string, reader: Reader): Html {
  const { site, language, ofSite } = reader;
  const pages = [language, ...site.languages].map((tag) => `${tag}/journeys/${id}/`);
  const page = pages.find((path) => site.options.releases?.titleOf(version, `${path}index.html`) !== undefined);
  return page === undefined ? html`${words}` : html`<a href="${ofSite(`v/${version}/${page}`)}">${words}</a>`;
}
