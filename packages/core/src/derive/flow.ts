import type { Journey, Step } from '../generated/types.js';
import { type PlacedStep, stepsOf } from '../model/walk.js';
import { type Destination, type FlowNode, flowGraphOf } from './flow-graph.js';

export type { Destination } from './flow-graph.js';

const pairs = new WeakMap<Journey, readonly (readonly [PlacedStep, PlacedStep])[]>();

/** Where a stage begins: its steps up to and including the first `main` one. Model reference, Flow. */
export function entryOf(journey: Journey, stageIndex: number): readonly Destination[] {
  return settle(flowGraphOf(journey).entries[stageIndex]);
}

/** Where a step leads: where its `next` says, else by order. Model reference, Flow. */
export function after(journey: Journey, placed: PlacedStep): readonly Destination[] {
  return settle(...(flowGraphOf(journey).steps.get(placed.step)?.next ?? []));
}

/** Consecutive `main` steps in file order, across stages. Model reference, Flow. */
export function neighbours(journey: Journey): readonly (readonly [PlacedStep, PlacedStep])[] {
  const known = pairs.get(journey);
  if (known) return known;
  const main = stepsOf(journey).filter(({ step }) => step.path === 'main');
  const found = main.flatMap((second, index) => {
    const first = main[index - 1];
    return first === undefined ? [] : [[first, second] as const];
  });
  pairs.set(journey, found);
  return found;
}

/**
 * Whether nothing but the order of steps and stages says where a customer goes. Every step of such a journey is
 * reached, and leads out.
 */
export function isStraight({ stages }: Journey): boolean {
  return stages.every(
    ({ steps, decisionPoint }) =>
      (decisionPoint === undefined || decisionPoint.outcomes.length === 0) &&
      steps.every(({ next }) => next.length === 0),
  );
}

/** The steps that a customer can reach from the entry of the first stage. Model reference, Flow. */
export function reachable(journey: Journey): ReadonlySet<Step> {
  const { nodes, entries } = flowGraphOf(journey);
  return stepsFrom(nodes, entries.slice(0, 1), ({ next }) => next);
}

/** The steps from which a way leads to an exit, to the end or elsewhere. Model reference, Flow. */
export function leadingOut(journey: Journey): ReadonlySet<Step> {
  const { nodes } = flowGraphOf(journey);
  const before = nodes.map((): FlowNode[] => []);
  for (const node of nodes) for (const { index } of node.next) before[index]?.push(node);
  const ways = nodes.filter(({ destination }) => destination !== undefined && !('step' in destination));
  return stepsFrom(nodes, ways, ({ index }) => before[index] ?? []);
}

/** The steps among all nodes that some nodes lead on to. */
function stepsFrom(
  nodes: readonly FlowNode[],
  starts: readonly FlowNode[],
  onward: (node: FlowNode) => readonly FlowNode[],
): ReadonlySet<Step> {
  const steps = new Set<Step>();
  const isSeen = nodes.map(() => false);
  const ahead = [...starts];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (isSeen[node.index]) continue;
    isSeen[node.index] = true;
    if (node.destination !== undefined && 'step' in node.destination) steps.add(node.destination.step.step);
    for (const next of onward(node)) ahead.push(next);
  }
  return steps;
}

/** The first destinations on every way from some nodes, each once and in order. */
function settle(...starts: readonly (FlowNode | undefined)[]): readonly Destination[] {
  const found = new Map<unknown, Destination>();
  const seen = new Set<FlowNode>();
  const ahead = starts.toReversed();
  while (ahead.length > 0) {
    const node = ahead.pop();
    if (node === undefined || seen.has(node)) continue;
    seen.add(node);
    const { destination, next } = node;
    if (destination === undefined) {
      for (let index = next.length; index > 0; index--) ahead.push(next[index - 1]);
      continue;
    }
    const key = 'step' in destination ? destination.step : JSON.stringify(destination);
    if (!found.has(key)) found.set(key, destination);
  }
  return [...found.values()];
}
