/**
 * The circles of a graph that is given by what each node leads to: each set of nodes from which every other one can be
 * reached, and each node that leads to itself. In the order of the graph, as are their members.
 */
export function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const circles: string[][] = [];
  const positions = new Map([...graph.keys()].map((node, position) => [node, position]));

  for (const root of graph.keys()) {
    const path = order.has(root) ? [] : [enter(root)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { node, ahead } = step;
      const next = ahead.next();
      if (!next.done) {
        if (!order.has(next.value) && graph.has(next.value)) path.push(enter(next.value));
        else if (isOpen.has(next.value)) lower(node, order.get(next.value));
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) lower(before.node, lowest.get(node));
      if (lowest.get(node) === order.get(node)) close(node);
    }
  }
  return circles.sort(([a = ''], [b = '']) => positionOf(a) - positionOf(b));

  function enter(node: string) {
    order.set(node, order.size);
    lowest.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, ahead: (graph.get(node) ?? []).values() };
  }

  function lower(node: string, to: number | undefined): void {
    lowest.set(node, Math.min(lowest.get(node) ?? 0, to ?? 0));
  }

  /** What was entered since a node that cannot reach further back forms one circle with it. */
  function close(node: string): void {
    const members = open.splice(open.lastIndexOf(node));
    for (const member of members) isOpen.delete(member);
    if (members.length === 1 && !graph.get(node)?.includes(node)) return;
    circles.push(members.sort((a, b) => positionOf(a) - positionOf(b)));
  }

  function positionOf(node: string): number {
    return positions.get(node) ?? 0;
  }
}
