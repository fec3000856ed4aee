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

/** Whether a scope is one that is looked for. */
type Choice = (scope: IdScope) => boolean;

/**
 * The scopes of ids that are looked for: the kinds of the workspace, then what stands in each document. There are so
 * many that they are never all listed. Model reference, Conventions.
 */
export function idScopesWhere(roots: readonly Root[], isSought: Choice): readonly IdScope[] {
  const kinds = new Map<string, Identified[]>();
  const inner: IdScope[] = [];
  const visit = (scope: IdScope) => {
    if (isSought(scope)) inner.push(scope);
  };
  for (const root of roots) {
    if (root.kind === 'config') continue;
    if (root.kind === 'strategy') {
      inStrategy(root.object, visit);
      continue;
    }
    const scope = kinds.get(root.kind) ?? [];
    kinds.set(root.kind, scope);
    if (root.kind === 'journey' || root.kind === 'persona') scope.push(root.object);
    else scope.push(...root.object.items);
    if (root.kind === 'journey') inJourney(root.object, visit);
    if (root.kind === 'persona') visit(root.object.expectations);
  }
  return [...[...kinds.values()].filter(isSought), ...inner];
}

type Visit = (scope: IdScope) => void;

function inJourney(journey: Journey, visit: Visit): void {
  const { stages, painPoints, delights, opportunities, actions, rules } = journey;
  visit(stages);
  visit([...painPoints, ...delights, ...opportunities, ...actions, ...rules]);
  for (const { steps } of actions) visit(steps);
  for (const stage of stages) inStage(stage, visit);
}

function inStage({ steps, decisionPoint }: Stage, visit: Visit): void {
  visit(steps);
  if (decisionPoint) visit(decisionPoint.outcomes);
  for (const step of steps) inStep(step, visit);
}

function inStep({ touchpoints, expectations, blueprint }: Step, visit: Visit): void {
  visit(touchpoints);
  visit(expectations);
  if (blueprint) visit([...blueprint.frontstage, ...blueprint.backstage, ...blueprint.support]);
  for (const { handoffs } of touchpoints) visit(handoffs);
}

function inStrategy(strategy: Strategy, visit: Visit): void {
  const { objectives, maturity, workstreams, collaboration, training, reviews } = strategy;
  for (const scope of [objectives, maturity?.capabilities ?? [], workstreams, collaboration, training, reviews])
    visit(scope);
}
