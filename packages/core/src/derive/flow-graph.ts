import type { Exit, Journey, Stage, Step } from '../generated/types.js';
import { type PlacedStep, stepsOf } from '../model/walk.js';

/** Where a customer can go: a step, a way out, the end; elsewhere is a target in another journey, or one that names nothing. */
export type Destination =
  | { readonly step: PlacedStep }
  | { readonly exit: Exit }
  | { readonly end: true }
  | { readonly elsewhere: string };

/** A point of the flow: a destination, or a fork on the way to some. */
export interface FlowNode {
  /** Position among the nodes of the graph. */
  readonly index: number;
  readonly destination?: Destination;
  readonly next: readonly FlowNode[];
}

/** The flow of one journey as a graph that grows in line with the journey. Model reference, Flow. */
export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  /** By stage. */
  readonly entries: readonly FlowNode[];
  readonly steps: ReadonlyMap<Step, FlowNode>;
}

const graphs = new WeakMap<Journey, FlowGraph>();

/** The flow of a journey, worked out once. */
export function flowGraphOf(journey: Journey): FlowGraph {
  const known = graphs.get(journey);
  if (known) return known;
  const graph = drawGraph(journey);
  graphs.set(journey, graph);
  return graph;
}

interface OpenNode extends FlowNode {
  readonly next: FlowNode[];
}

function drawGraph(journey: Journey): FlowGraph {
  const nodes: OpenNode[] = [];
  const add = (next: FlowNode[], destination?: Destination): OpenNode => {
    const index = nodes.length;
    const node = destination === undefined ? { index, next } : { index, destination, next };
    nodes.push(node);
    return node;
  };

  const { stages } = journey;
  const entries = stages.map(() => add([]));
  const leaves = stages.map(() => add([]));
  const end = add([], { end: true });
  const placed = stepsOf(journey);
  const steps = new Map(placed.map((step) => [step.step, add([], { step })]));
  const byTarget = new Map<string, FlowNode>();
  const name = (target: string, node: FlowNode | undefined) => {
    if (node !== undefined && !byTarget.has(target)) byTarget.set(target, node);
  };
  for (const [index, stage] of stages.entries()) name(stage.id, entries[index]);
  for (const { place, step } of placed) name(place, steps.get(step));

  const leadsTo = ({ to, exit }: { readonly to: string | undefined; readonly exit?: Exit | undefined }): FlowNode[] => {
    if (to === undefined) return exit === undefined ? [] : [add([], { exit })];
    const here = to.startsWith(`${journey.id}:`) ? to.slice(journey.id.length + 1) : to;
    return [byTarget.get(here) ?? add([], { elsewhere: to })];
  };

  for (const [index, stage] of stages.entries()) {
    const [entry, leave] = [entries[index], leaves[index]];
    if (entry === undefined || leave === undefined) continue;
    const outcomes = stage.decisionPoint?.outcomes ?? [];
    leave.next.push(
      ...(outcomes.length > 0
        ? outcomes.flatMap(({ next, exit }) => leadsTo({ to: next, exit }))
        : [entries[index + 1] ?? end]),
    );
    entry.next.push(...(stage.steps.length > 0 ? beginning(stage, steps) : [leave]));

    let following: FlowNode = leave;
    for (const step of stage.steps.toReversed()) {
      const node = steps.get(step);
      if (node === undefined) continue;
      node.next.push(
        ...(step.next.length > 0 ? step.next.flatMap(({ to, exit }) => leadsTo({ to, exit })) : [following]),
      );
      following = add(step.path === 'main' ? [node] : [node, following]);
    }
  }
  return { nodes, entries, steps };
}

function beginning({ steps }: Stage, nodes: ReadonlyMap<Step, FlowNode>): readonly FlowNode[] {
  const main = steps.findIndex(({ path }) => path === 'main');
  return steps.slice(0, main < 0 ? undefined : main + 1).flatMap((step) => nodes.get(step) ?? []);
}
