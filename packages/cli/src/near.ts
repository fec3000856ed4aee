/** The candidate that a misspelt text most likely meant. Loaded only for that: a command that is called rightly starts faster. */
export async function nearestOf(text: string, candidates: readonly string[]): Promise<string | undefined> {
  const { nearest } = await import('@journey-as-code/core');
  return nearest(text, candidates);
}
