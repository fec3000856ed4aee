/** One of several siblings: its place on both sides. */
interface Sibling {
  readonly id: string;
  readonly was: number;
  readonly is: number;
}

/**
 * The siblings that explain a new order: all but a longest run that keeps the old one. Of several such runs the one with
 * the ids that come last in the alphabet, so that reading backwards finds the same siblings.
 */
export function outOfOrder<T extends Sibling>(siblings: readonly T[]): readonly T[] {
  const inOrder = siblings.toSorted((a, b) => a.is - b.is);
  if (inOrder.every(({ was }, index) => index === 0 || (inOrder[index - 1]?.was ?? 0) < was)) return [];
  const ranks = new Map(
    siblings
      .map(({ id }) => id)
      .sort()
      .map((id, rank) => [id, rank]),
  );
  const one = 1n << BigInt(siblings.length);
  const runs: { weight: bigint; members: ReadonlySet<Sibling> }[] = [];
  for (const [index, sibling] of inOrder.entries()) {
    let best: (typeof runs)[number] = { weight: 0n, members: new Set() };
    for (let before = 0; before < index; before += 1) {
      const run = runs[before];
      if (run && (inOrder[before]?.was ?? 0) < sibling.was && run.weight > best.weight) best = run;
    }
    const own = one + (1n << BigInt(ranks.get(sibling.id) ?? 0));
    runs.push({ weight: best.weight + own, members: new Set([...best.members, sibling]) });
  }
  const longest = runs.reduce((best, run) => (run.weight > best.weight ? run : best));
  return inOrder.filter((sibling) => !longest.members.has(sibling));
}
