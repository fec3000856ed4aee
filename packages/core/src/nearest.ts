import { distance } from 'fastest-levenshtein';

/** The candidate that a misspelt text most likely meant; undefined when none is near. The first of equals wins. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(text.length * 0.4)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= least) continue;
    const apart = apartness(text.toLowerCase(), candidate.toLowerCase());
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}

/** How many letters are added, dropped or changed; two neighbours that changed places count as one. */
function apartness(a: string, b: string): number {
  if (a.length === b.length) {
    const at = [...a].findIndex((letter, index) => letter !== b[index]);
    if (at >= 0 && a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b) return 1;
  }
  return distance(a, b);
}
