/** What fits into one drawing. */
const limits = {
  /** UTF-16 units that we write, and that Mermaid reads: more gives a picture that says so. */
  characters: 20_000,
  readable: 50_000,
  /** Arrows. Mermaid stops at 500; laying out 400 takes it ten seconds. */
  links: 200,
} as const;

const link = /^ *n\d+ (?:--|-\.|==|~~~)/gm;

/**
 * Writes pieces into as few texts of equal size as fit the limits. A piece is never cut: one that is too large stands
 * alone, and one that Mermaid could not read is left out.
 */
export function cut<Piece>(
  pieces: readonly Piece[],
  write: (pieces: readonly Piece[], number: number, count: number) => string,
): readonly string[] {
  const runs = halve(pieces, (run) =>
    isWithin(write(run, 1, run.length === pieces.length ? 1 : 99), limits.characters),
  );
  return runs.map((run, index) => write(run, index + 1, runs.length)).filter((text) => isWithin(text, limits.readable));
}

function halve<Piece>(
  pieces: readonly Piece[],
  fits: (run: readonly Piece[]) => boolean,
): readonly (readonly Piece[])[] {
  if (pieces.length === 0) return [];
  if (pieces.length === 1 || fits(pieces)) return [pieces];
  const middle = Math.ceil(pieces.length / 2);
  return [...halve(pieces.slice(0, middle), fits), ...halve(pieces.slice(middle), fits)];
}

function isWithin(text: string, characters: number): boolean {
  return text.length <= characters && (text.match(link)?.length ?? 0) <= limits.links;
}
