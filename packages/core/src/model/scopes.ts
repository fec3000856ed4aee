import type { Journey, Stage, Step, Strategy } from '../generated/types.js';
import type { Origin } from '../parse/origin.js';
import type { Text } from '../text.js';
import type { Root } from './workspace.js';

/** Something that has an id. */
export interface Identified {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly name?: Text;
  readonly origin: Origin;
}

/** Things among which an id, current or former, names one. */
export type IdScope = readonly Identified[];

/** Every scope of ids: the kinds of the workspace, then what stands in each document. Model reference, Conventions. */
export function idScopes(roots: readonly Root[]): readonly IdScope[] {
  const kinds = new Map<string, Identified[]>();
  const inner: IdScope[] = [];
  for (const root of roots) {
    if (root.kind === 'config') continue;
    if (root.kind === 'strategy') {
      inner.push(...inStrategy(root.object));
      continue;
    }
    const scope = kinds.get(root.kind) ?? [];
    kinds.set(root.kind, scope);
    if (root.kind === 'journey' || root.kind === 'persona') scope.push(root.object);
    else scope.push(...root.object.items);
    if (root.kind === 'journey') inJourney(root.object, inner);
    if (root.kind === 'persona') inner.push(root.object.expectations);
  }
  return [...kinds.values(), ...inner];
}

function inJourney({ stages, painPoints, delights, opportunities, actions, rules }: Journey, scopes: IdScope[]): void {
  scopes.push(stages, [...painPoints, ...delights, ...opportunities, ...actions, ...rules]);
  for (const { steps } of actions) scopes.push(steps);
  for (const stage of stages) inStage(stage, scopes);
}

function inStage({ steps, decisionPoint }: Stage, scopes: IdScope[]): void {
  scopes.push(steps);
  if (decisionPoint) scopes.push(decisionPoint.outcomes);
  for (const step of steps) inStep(step, scopes);
}

function inStep({ touchpoints, expectations, blueprint }: Step, scopes: IdScope[]): void {
  scopes.push(touchpoints, expectations);
  if (blueprint) scopes.push([...blueprint.frontstage, ...blueprint.backstage, ...blueprint.support]);
  for (const { handoffs } of touchpoints) scopes.push(handoffs);
}

function inStrategy({ objectives, maturity, workstreams, collaboration, training, reviews }: Strategy) {
  return [objectives, maturity?.capabilities ?? [], workstreams, collaboration, training, reviews];
}
