import { type Journey, type PlacedStep, type Stage, type Step, stepScore, stepsOf } from '@journey-as-code/core';
import { type CurvePoint, xOf, yOf } from './curve-geometry.js';

/** A step with its score and its place on the curve. */
export interface StepDot extends CurvePoint {
  readonly placed: PlacedStep;
  readonly score: number | undefined;
}

/** How large a curve is, and whose feelings it shows: one persona's, or all together. */
interface CurveSize {
  readonly columnWidth: number;
  readonly height?: number;
  readonly padding?: number;
  readonly persona?: string | undefined;
  /** In which column each stage stands, where columns are not its stages. */
  readonly columns?: ReadonlyMap<Stage, number>;
  /** The how manieth of how many each step is in its column, where columns hold more than the steps of its stage. */
  readonly spots?: ReadonlyMap<Step, Spot> | undefined;
}

/** The how manieth step of how many, from 0. */
export type Spot = readonly [index: number, count: number];

/** The steps of a journey as dots, over stage columns of one width. */
export function dotsOf(
  journey: Journey,
  { columnWidth, height, padding, persona, columns, spots }: CurveSize,
): readonly StepDot[] {
  return stepsOf(journey).map((placed) => {
    const [stageNumber = 1, stepNumber = 1] = placed.number.split('.').map(Number);
    const [index, count] = spots?.get(placed.step) ?? [stepNumber - 1, placed.stage.steps.length];
    const score = stepScore(placed.step, persona);
    return {
      placed,
      score,
      x: xOf(columns?.get(placed.stage) ?? stageNumber - 1, columnWidth, index, count),
      y: score === undefined ? undefined : yOf(score, height, padding),
      room: columnWidth / count,
    };
  });
}
