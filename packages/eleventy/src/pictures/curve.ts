import type { Journey } from '@journey-as-code/core';
import { dotsOf, type StepDot } from '../parts/curve-dots.js';
import { areaUnder, curveThrough, plot, stretchesOf, yOf } from '../parts/curve-geometry.js';
import { curveLabels } from '../parts/emotion-curve.js';
import { markOf } from '../parts/feeling.js';
import type { Reader } from '../reader.js';
import { token } from './tokens.js';
import { type Xml, xml } from './xml.js';

export const curveHeight = plot.height + plot.ticks;

/** The emotion curve over the stages, as on the map, with its own colours. */
export function curveDrawn(journey: Journey, columnWidth: number, reader: Reader): Xml {
  const width = journey.stages.length * columnWidth;
  const dots = dotsOf(journey, { columnWidth });
  const zero = yOf(0);
  const bound = yOf(0.5);
  const stretches = stretchesOf(dots);
  const area = stretches.map((stretch) => areaUnder(stretch, zero)).join('');
  const rules = [2, 1, -1, -2].map((score) => `M0,${yOf(score)}H${width}`).join('');
  const between = journey.stages.slice(1).map((_, index) => `M${(index + 1) * columnWidth},0V${curveHeight}`);
  return xml`<defs><clipPath id="above"><rect width="${width}" height="${zero}"/></clipPath><clipPath id="below"><rect y="${zero}" width="${width}" height="${plot.height - zero}"/></clipPath></defs>
<rect width="${width}" height="${bound}" fill="${token('zone-p')}"/><rect y="${bound}" width="${width}" height="${2 * (zero - bound)}" fill="${token('zone-0')}"/><rect y="${2 * zero - bound}" width="${width}" height="${plot.height - 2 * zero + bound}" fill="${token('zone-n')}"/>
<path clip-path="url(#above)" d="${area}" fill="${token('fill-p')}"/><path clip-path="url(#below)" d="${area}" fill="${token('fill-n')}"/>
<path d="${rules}" fill="none" stroke="${token('line-strong')}" stroke-dasharray="1 5"/><path d="M0,${zero}H${width}" stroke="${token('line-strong')}"/><path d="${between.join('')}" stroke="${token('line')}"/>
<path d="${stretches.map(curveThrough).join('')}" fill="none" stroke="${token('ink')}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>
${dots.map(dotDrawn)}${curveLabels(journey, dots, width, reader).map(
  ({ words, spot }) =>
    xml`<text x="${spot.x}" y="${spot.y}" text-anchor="${spot.anchor}" font-size="13" font-weight="600" fill="${token('ink')}">${words}</text>`,
)}`;
}

function dotDrawn({ placed, x, y, score }: StepDot): Xml {
  const tick = xml`<text x="${x}" y="${plot.height + 16}" text-anchor="middle" font-size="12" fill="${token('muted')}">${placed.number}${y === undefined && ' —'}</text>`;
  if (y === undefined) return tick;
  const ring =
    placed.step.momentOfTruth &&
    xml`<circle cx="${x}" cy="${y}" r="${plot.ring}" fill="none" stroke="${token('ink')}" stroke-width="1.5" stroke-dasharray="3 3"/>`;
  return xml`${tick}${ring}<circle cx="${x}" cy="${y}" r="${plot.dot}" fill="${token(markOf(score))}" stroke="${token('card')}" stroke-width="2.5"/>`;
}

/** The words and numbers of the five scores, which end at a place. */
export function axisDrawn(x: number, { strings }: Reader): Xml {
  const scores = [
    [2, '+2'],
    [1, '+1'],
    [0, '0'],
    [-1, '−1'],
    [-2, '−2'],
  ] as const;
  return xml`${scores.map(([score, number]) => xml`<text x="${x}" y="${yOf(score) + 4}" text-anchor="end" font-size="12" fill="${token('muted')}">${strings.levels[score]} ${number}</text>`)}`;
}
