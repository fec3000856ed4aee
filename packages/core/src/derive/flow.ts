import type { Journey, Step } from '../generated/types.js';
import { type PlacedStep, stepsOf } from '../model/walk.js';
import { type Destination, type FlowNode, flowGraphOf } from './flow-graph.js';

export type { Destination } from './flow-graph.js';

const pairs = new WeakMap<Journey, readonly (readonly [PlacedStep, PlacedStep])[]>();

/** Where a stage begins: its steps up to and including the first `main` one. Model reference, Flow. */
export function entryOf(journey: Journey, stageIndex: number): readonly Destination[] {
  return settle(flowGraphOf(journey).entries[stageIndex]);
}

/** Where a stage leads: through its decision point, else into the next stage, else to the end. Model reference, Flow. */
export function leaveOf(journey: Journey, stageIndex: number): readonly Destination[] {
  return settle(flowGraphOf(journey).leaves[stageIndex]);
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

/** The steps that a customer can reach from the entry of the first stage. Model reference, Flow. */
export function reachable(journey: Journey): ReadonlySet<Step> {
  const { entries } = flowGraphOf(journey);
  return stepsAmong(spread(entries.slice(0, 1), ({ next }) => next));
}

/** The steps from which a way leads to an exit, to the end or elsewhere. Model reference, Flow. */
export function leadingOut(journey: Journey): ReadonlySet<Step> {
  const { nodes } = flowGraphOf(journey);
  const before = new Map<FlowNode, FlowNode[]>();
  for (const node of nodes) {
    for (const next of node.next) {
      const known = before.get(next);
      if (known) known.push(node);
      else before.set(next, [node]);
    }
  }
  const ways = nodes.filter(({ destination }) => destination !== undefined && !('step' in destination));
  return stepsAmong(spread(ways, (node) => before.get(node) ?? []));
}

function settle(...starts: readonly (FlowNode | undefined)[]): readonly Destination[] {
  const nodes = spread(starts, ({ destination, next }) => (destination === undefined ? next : []));
  const found = new Map<unknown, Destination>();
  for (const { destination } of nodes) {
    if (destination === undefined) continue;
    const key = 'step' in destination ? destination.step : JSON.stringify(destination);
    if (!found.has(key)) found.set(key, destination);
  }
  return [...found.values()];
}

/** All nodes that can be reached, depth first and in order. */
function spread(
  starts: readonly (FlowNode | undefined)[],
  onward: (node: FlowNode) => readonly FlowNode[],
): ReadonlySet<FlowNode> {
  const seen = new Set<FlowNode>();
  const ahead = starts.toReversed();
  while (ahead.length > 0) {
    const node = ahead.pop();
    if (node === undefined || seen.has(node)) continue;
    seen.add(node);
    for (const next of onward(node).toReversed()) ahead.push(next);
  }
  return seen;
}

function stepsAmong(nodes: ReadonlySet<FlowNode>): ReadonlySet<Step> {
  const steps = new Set<Step>();
  for (const { destination } of nodes) {
    if (destination !== undefined && 'step' in destination) steps.add(destination.step.step);
  }
  return steps;
}
