/** Whether one of several places is a stage, or lies inside it. */
export function liesIn(places: readonly string[], stage: string): boolean {
  return places.some((place) => place === stage || place.startsWith(`${stage}/`));
}
