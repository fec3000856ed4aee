/** What fits into one drawing. */
const limits = {
  /** UTF-16 units that we write into one drawing, if it can be cut. */
  characters: 20_000,
  /** UTF-16 units that Mermaid reads: above it draws a picture that says so. */
  readable: 50_000,
  /** Arrows. Mermaid stops at 500, and needs ten seconds to lay out 400. */
  links: 200,
} as const;

const link = /\n *n\d+ (?:--|-\.|==)/g;

/** A drawing that can be made of any run of its pieces. */
interface Cuttable<Piece> {
  readonly pieces: readonly Piece[];
  fits(pieces: readonly Piece[]): boolean;
  write(pieces: readonly Piece[], number: number, count: number): string;
}

/**
 * Writes pieces into few texts of about equal size that fit the limits. A piece is never cut: one that is too large
 * stands alone, and one that Mermaid could not read is left out.
 */
export function cut<Piece>({ pieces, fits, write }: Cuttable<Piece>): readonly string[] {
  let whole: string | undefined;
  const runs = halve(pieces, (run) => {
    if (!fits(run)) return false;
    const text = write(run, 1, 1);
    const isFit = isWithin(text, limits.characters);
    if (isFit && run === pieces) whole = text;
    return isFit;
  });
  if (whole !== undefined) return [whole];
  return runs.map((run, index) => write(run, index + 1, runs.length)).filter((text) => isWithin(text, limits.readable));
}

function halve<Piece>(
  pieces: readonly Piece[],
  fit: (run: readonly Piece[]) => boolean,
): readonly (readonly Piece[])[] {
  if (pieces.length === 0) return [];
  if (pieces.length === 1 || fit(pieces)) return [pieces];
  const middle = Math.ceil(pieces.length / 2);
  return [...halve(pieces.slice(0, middle), fit), ...halve(pieces.slice(middle), fit)];
}

function isWithin(text: string, characters: number): boolean {
  return text.length <= characters && (text.match(link)?.length ?? 0) <= limits.links;
}
