import { nearest } from '@journey-as-code/core';

/** The candidate that was most likely meant: one that was not written to its end, else the nearest. */
export function nearestOf(text: string, candidates: readonly string[]): string | undefined {
  const begun = text.length > 1 ? candidates.find((candidate) => candidate.startsWith(text)) : undefined;
  return begun ?? nearest(text, candidates);
}
