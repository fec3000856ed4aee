import { type Html, html } from '../../html.js';
import type { Curve } from '../../releases/past/then.js';
import { type CurvePoint, curveThrough, px, stretchesOf, xOf, yOf } from '../curve-geometry.js';

const size = { width: 240, height: 72, padding: 8 } as const;

/** The curve of a journey in a small space, over the one it had before. The words beside it say how it felt. */
export function smallCurve(curve: Curve, before: Curve | undefined): Html {
  const { width, height, padding } = size;
  const points = pointsOf(curve);
  const single = stretchesOf(points).flatMap((stretch) => (stretch.length === 1 ? stretch : []));
  const former = before && html`<path class="line former" d="${lineThrough(pointsOf(before))}"/>`;
  return html`<svg class="sparkline" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true"><path class="zero" d="M0,${yOf(0, height, padding)}H${width}"/>${former}<path class="line" d="${lineThrough(points)}"/>${single.map(([x, y]) => html`<circle class="single" cx="${px(x)}" cy="${px(y)}" r="2"/>`)}</svg>`;
}

function pointsOf({ stages }: Curve): readonly CurvePoint[] {
  const room = size.width / Math.max(1, stages.length);
  return stages.flatMap((scores, stage) =>
    scores.map((score, index) => ({
      x: xOf(stage, room, index, scores.length),
      y: score === undefined ? undefined : yOf(score, size.height, size.padding),
      room: room / scores.length,
    })),
  );
}

function lineThrough(points: readonly CurvePoint[]): string {
  return stretchesOf(points).map(curveThrough).join('');
}
