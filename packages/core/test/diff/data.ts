/** A map of a file, which may be edited. */
export type Data = { [key: string]: unknown };

/** Whether a value is a map. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The maps of a list. */
export function mapsIn(value: unknown): readonly Data[] {
  return Array.isArray(value) ? value.filter(isData) : [];
}

/** A list that may be edited. */
export function listIn(value: unknown): unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** What holds the value at the end of a way from a map, and its key there. */
export function endOf(data: unknown, trail: readonly (string | number)[]): [object, string | number] {
  const key = trail.at(-1) ?? '';
  let holder: unknown = data;
  for (const step of trail.slice(0, -1)) holder = typeof holder === 'object' && holder ? Reflect.get(holder, step) : {};
  return [typeof holder === 'object' && holder ? holder : {}, key];
}
