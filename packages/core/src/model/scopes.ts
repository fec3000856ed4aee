import type { Journey, Strategy } from '../generated/types.js';
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
  for (const root of roots) {
    for (const scope of scopesIn(root)) if (isSought(scope)) inner.push(scope);
    if (root.kind === 'config' || root.kind === 'strategy') continue;
    const scope = kinds.get(root.kind) ?? [];
    kinds.set(root.kind, scope);
    if (root.kind === 'journey' || root.kind === 'persona') scope.push(root.object);
    else scope.push(...root.object.items);
  }
  return [...[...kinds.values()].filter(isSought), ...inner];
}

function scopesIn({ kind, object }: Root): readonly IdScope[] {
  if (kind === 'journey') return inJourney(object);
  if (kind === 'strategy') return inStrategy(object);
  return kind === 'persona' ? [object.expectations] : [];
}

function inJourney({ stages, painPoints, delights, opportunities, actions, rules }: Journey): readonly IdScope[] {
  const items = [...painPoints, ...delights, ...opportunities, ...actions, ...rules];
  const scopes: IdScope[] = [stages, items, ...actions.map(({ steps }) => steps)];
  for (const { steps, decisionPoint } of stages) {
    scopes.push(steps);
    if (decisionPoint) scopes.push(decisionPoint.outcomes);
    for (const { touchpoints, expectations, blueprint } of steps) {
      scopes.push(touchpoints, expectations);
      if (blueprint) scopes.push([...blueprint.frontstage, ...blueprint.backstage, ...blueprint.support]);
      for (const { handoffs } of touchpoints) scopes.push(handoffs);
    }
  }
  return scopes;
}

function inStrategy(strategy: Strategy): readonly IdScope[] {
  const { objectives, maturity, workstreams, collaboration, training, reviews } = strategy;
  return [objectives, maturity?.capabilities ?? [], workstreams, collaboration, training, reviews];
}
