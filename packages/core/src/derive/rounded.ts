/** Rounds a value for publication, half away from zero, to so many decimals. Model reference, Derived values. */
export function rounded(x: number, digits: number): number {
  const scale = 10 ** digits;
  const size = Math.floor(Math.abs(x) * scale + 0.5 + 1e-9) / scale;
  return x < 0 && size > 0 ? -size : size;
}
