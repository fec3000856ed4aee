import {
  highPoint,
  isOpen,
  type Journey,
  journeyScore,
  lowPoint,
  type PainPoint,
  type PlacedStep,
  stepScore,
} from '@journey-as-code/core';
import { type Html, html, type Part } from '../html.js';
import type { Reader } from '../reader.js';
import { glyphOf, markOf, signed, wordFor } from './feeling.js';

/** The few numbers that a journey comes down to; each is left out when it has no data. */
export function journeyFigures(journey: Journey, reader: Reader): Html {
  const { strings } = reader;
  const overall = journeyScore(journey);
  const open = journey.painPoints.filter(isOpen);
  return html`<ul class="figures">
${pointFigure(strings.lowPoint, lowPoint(journey), reader)}${pointFigure(strings.highPoint, highPoint(journey), reader)}${
  overall !== undefined && figure(strings.overall, feelingFigure(overall), wordFor(overall, reader))
}${figure(strings.openPains, html`<span class="big">${open.length}</span>`, severityCounts(open, reader))}${figure(strings.evidence, html`<span class="big word">${strings.evidenceLevels[journey.evidenceLevel]}</span>`, strings.lastReview(journey.lastReviewed))}</ul>`;
}

/** How many of each severity, worst first: `1 critical · 2 high`. */
export function severityCounts(pains: readonly PainPoint[], { strings }: Reader): string {
  return (['critical', 'high', 'medium', 'low'] as const)
    .map((severity) => [severity, pains.filter((pain) => pain.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => strings.countOf(count, strings.severities[severity]))
    .join(' · ');
}

function pointFigure(name: string, placed: PlacedStep | undefined, reader: Reader): Html | undefined {
  const score = placed && stepScore(placed.step);
  if (placed === undefined || score === undefined) return undefined;
  return figure(
    name,
    feelingFigure(score),
    html`${wordFor(score, reader)} · <a href="#${placed.place}">${placed.number} ${reader.text(placed.step.name)}</a>`,
  );
}

function feelingFigure(score: number): Html {
  return html`<span class="big ${markOf(score)}"><span aria-hidden="true">${glyphOf(score)}</span> ${signed(score)}</span>`;
}

function figure(name: string, value: Html, note: Part): Html {
  return html`<li><span class="k">${name}</span>${value}<span class="n">${note}</span></li>`;
}
