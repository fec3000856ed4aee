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
