import {
  type Counterparts,
  counterpartsOf,
  improvement,
  type Journey,
  journeyScore,
  type StageBeside,
  stagesSideBySide,
} from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { lineSample } from '../line-sample.js';
import { journeyLink } from '../links.js';
import { changeTable } from './change-table.js';
import { differenceTable, ownOf } from './difference-table.js';
import { type ComparedCurve, comparisonFigure } from './figure.js';
import { promise } from './promise.js';

/** A journey beside what it improves, or beside what improves it: both curves, and every difference. */
export function improvementsInFull(journey: Journey, reader: Reader): readonly Html[] {
  return counterpartsOf(reader.workspace, journey).map((pair) => improvementInFull(journey, pair, reader));
}

/** The curve of the page's own journey is the firm one. */
function improvementInFull(journey: Journey, pair: Counterparts, reader: Reader): Html {
  const { strings, text } = reader;
  const better = improvement(pair.toBe, pair.asIs);
  const besides = stagesSideBySide(pair.toBe, pair.asIs);
  const asIs: ComparedCurve = { journey: pair.asIs, label: strings.states['as-is'] };
  const toBe: ComparedCurve = { journey: pair.toBe, label: strings.states['to-be'] };
  const curves = journey === pair.asIs ? ([asIs, toBe] as const) : ([toBe, asIs] as const);
  const [main, other] = curves;
  const names = curves.map(
    ({ journey: one, label }, index) =>
      html`<li>${lineSample(index)} ${label}: ${one === journey ? text(one.name) : journeyLink(one.id, reader)}</li>`,
  );
  const isShown = journeyScore(pair.asIs) !== undefined && journeyScore(pair.toBe) !== undefined;
  const drawing =
    isShown &&
    html`<ul class="plain lines">${names}</ul>${comparisonFigure(
      { main, others: [other], columns: besides.flatMap((beside) => columnOf(beside, journey)), band: [toBe, asIs] },
      strings.bothCurves,
      reader,
    )}`;
  return html`<figure class="improvement"><figcaption><p>${promise(pair, better, reader)}${isShown && html` <span class="none">${strings.bandNote}</span>`}</p></figcaption>${drawing}${differenceTable(pair, better, besides, journey, reader)}${changeTable(pair, better, reader)}</figure>
`;
}

function columnOf(beside: StageBeside, journey: Journey) {
  const name = ownOf(beside, journey);
  const stages = [beside.toBe, beside.asIs].flatMap((placed) => (placed ? [placed.stage] : []));
  return name ? [{ name, stages }] : [];
}
