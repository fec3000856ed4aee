import type { Journey, PlacedStage, PlacedStep, Stage, Step } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Teller } from '../../teller.js';
import { curveAxis } from '../curve-axis.js';
import { bandBetween } from '../curve-band.js';
import { dotsOf, type Spot, type StepDot } from '../curve-dots.js';
import { curveThrough, plot, px, stretchesOf } from '../curve-geometry.js';
import { curveRules, curveZones, dotsDrawn } from '../emotion-curve.js';
import { smallDotRoom } from '../persona-curves.js';
import { wordsThatFit } from '../words-that-fit.js';

/** A curve of a comparison: whose steps, how it is called at its end, and whose feelings, if not everybody's. */
export interface ComparedCurve {
  readonly journey: Journey;
  readonly label: string;
  readonly persona?: string;
  /** Where each step stands in its column, where that is not its place in its stage. */
  readonly spots?: ReadonlyMap<Step, Spot>;
}

/** Curves over the same columns, each of which may hold a stage of several of the journeys. */
export interface CurveComparison {
  /** The curve that is followed: a firm line whose dots lead to their steps. */
  readonly main: ComparedCurve;
  /** One or two more, dashed and muted. */
  readonly others: readonly ComparedCurve[];
  /** The stage that names each column, and the stages that stand in it. */
  readonly columns: readonly { readonly name: PlacedStage; readonly stages: readonly Stage[] }[];
  /** Which curve is the better one where it is the higher one: between it and the other lies a band. */
  readonly band?: readonly [better: ComparedCurve, than: ComparedCurve];
  /** Where the dot of a step leads, when that is not its own anchor on the page. */
  readonly addressOf?: (step: PlacedStep) => string;
}

const plotWidth = 900;
const endRoom = 92;
const nameLine = 22;
/** Lines closer than this at their ends are named one below the other. */
const labelHeight = 16;

/** Several curves in one plot. The table beside it says the same. */
export function comparisonFigure(
  { main, others, columns, band, addressOf }: CurveComparison,
  name: string,
  reader: Teller,
): Html {
  const columnWidth = Math.max(140, Math.floor(plotWidth / Math.max(1, columns.length)));
  const width = columns.length * columnWidth;
  const height = plot.height + plot.ticks + nameLine;
  const places = new Map(columns.flatMap(({ stages }, index) => stages.map((stage) => [stage, index] as const)));
  const drawn = [main, ...others].map((curve) => {
    const { journey, persona, spots } = curve;
    const dots = dotsOf(journey, { columnWidth, persona, columns: places, spots }).toSorted((a, b) => a.x - b.x);
    return { curve, dots, stretches: stretchesOf(dots) };
  });
  const stretchesFor = (curve: ComparedCurve) => drawn.find((one) => one.curve === curve)?.stretches ?? [];
  const areas = band && bandBetween(stretchesFor(band[0]), stretchesFor(band[1]));
  const [first, ...rest] = drawn;
  return html`<div class="wide curves">${curveAxis(reader)}<svg class="curve compared" viewBox="0 0 ${width + endRoom} ${height}" width="${width + endRoom}" height="${height}" role="group" aria-label="${name}">
${curveZones(width)}${areas && html`<path class="fp" d="${areas.higher}"/><path class="fn" d="${areas.lower}"/>`}${curveRules(width, columnWidth)}
${rest.map(({ dots, stretches }, index) => html`<path class="line other-${index + 1}" d="${stretches.map(curveThrough).join('')}"/>${dots.map(smallDot)}`)}
<path class="line" d="${stretchesFor(main).map(curveThrough).join('')}"/>
${
  first &&
  dotsDrawn(
    main.journey,
    first.dots,
    width,
    reader,
    rest.flatMap(({ dots }) => dots.filter(({ y }) => y !== undefined).map(smallDotRoom)),
    addressOf,
  )
}
${endLabels(drawn, width)}${columns.map((column, index) => columnName(column.name, column.name.journey === main.journey, index * columnWidth, columnWidth, reader))}</svg></div>`;
}

function smallDot({ x, y }: StepDot): Html | undefined {
  return y === undefined ? undefined : html`<circle class="small" cx="${px(x)}" cy="${px(y)}" r="3"/>`;
}

/** The name of each line at its end, outside the plot, those that would touch one below the other. */
function endLabels(
  drawn: readonly { readonly curve: ComparedCurve; readonly dots: readonly StepDot[] }[],
  width: number,
): readonly Html[] {
  const ends = drawn.flatMap(({ curve, dots }, index) => {
    const last = dots.findLast(({ y }) => y !== undefined);
    return last?.y === undefined ? [] : [{ label: curve.label, isMain: index === 0, x: last.x, y: last.y }];
  });
  let free = 0;
  return ends
    .toSorted((a, b) => a.y - b.y)
    .map(({ label, isMain, x, y }) => {
      const at = Math.max(y, free);
      free = at + labelHeight;
      return html`<path class="leader" d="M${px(x + 10)},${px(y)}L${width},${px(at)}h4"/><text class="end${isMain && ' main'}" x="${width + 8}" y="${px(at + 4)}" aria-hidden="true">${label}</text>`;
    });
}

/** The name of a column, cut where it does not fit: the table has it in full. */
function columnName(
  { stage: { name }, number }: PlacedStage,
  isNumbered: boolean,
  x: number,
  width: number,
  reader: Teller,
): Html {
  return html`<text class="column" x="${x + width / 2}" y="${plot.height + plot.ticks + 16}" text-anchor="middle" aria-hidden="true">${isNumbered && html`<tspan>${number} </tspan>`}${wordsThatFit(name, width - 30, reader)}</text>`;
}
