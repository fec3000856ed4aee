import { type Counterparts, type Improvement, journeyScore } from '@journey-as-code/core';
import type { Reader } from '../../reader.js';
import { signed } from '../feeling.js';

/** What a to-be journey promises, in one sentence. */
export function promise({ toBe, asIs }: Counterparts, better: Improvement, { strings }: Reader): string {
  const { painPoints, handoffsThatChangedMode } = better;
  const changedTo = (mode: 'warm' | 'cold') =>
    handoffsThatChangedMode.filter((pair) => pair.toBe.handoff.mode === mode).length;
  const [warmer, colder] = [changedTo('warm'), changedTo('cold')];
  const [from, to] = [journeyScore(asIs), journeyScore(toBe)];
  const { score = 0, friction = 0 } = better;
  const facts = [
    score !== 0 &&
      from !== undefined &&
      to !== undefined &&
      (score > 0 ? strings.feelsBetter : strings.feelsWorse)(unsigned(score), signed(from), signed(to)),
    friction !== 0 && (friction < 0 ? strings.frictionFalls : strings.frictionRises)(Math.abs(friction)),
    painPoints.gone.length > 0 && strings.painsGo(painPoints.gone.length),
    painPoints.added.length > 0 && strings.painsCome(painPoints.added.length),
    warmer > 0 && strings.handoffsChange(warmer, strings.handoffModes.warm),
    colder > 0 && strings.handoffsChange(colder, strings.handoffModes.cold),
  ].filter((fact) => fact !== false);
  const [one, ...more] = facts;
  return one === undefined ? strings.promisesNothing : strings.promised(one, more);
}

/** How far two scores lie apart, without a sign. */
export function unsigned(difference: number): string {
  return signed(Math.abs(difference)).replace('+', '');
}
