/**
 * The candidate that was most likely meant: one that was not written to its end, else the nearest. What finds it is
 * loaded only now, so that a command which is called rightly starts faster.
 */
export async function nearestOf(text: string, candidates: readonly string[]): Promise<string | undefined> {
  const begun = text.length > 1 ? candidates.find((candidate) => candidate.startsWith(text)) : undefined;
  if (begun !== undefined) return begun;
  const { nearest } = await import('@journey-as-code/core');
  return nearest(text, candidates);
}
