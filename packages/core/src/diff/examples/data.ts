/** Plain data, as a file holds it. */
export type Plain = string | number | boolean | Data | readonly Plain[];

/** A map of a file. Keys without a value are not written. */
export interface Data {
  readonly [key: string]: Plain | undefined;
}

/** A map with another value at a path of keys: `feeling.score`. Without one, a map that holds nothing else goes, too. */
export function withValue(data: Data, path: string, value: Plain | undefined): Data {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...data, [key]: value };
  const held = data[key];
  const inner = withValue(isData(held) ? held : {}, rest.join('.'), value);
  return { ...data, [key]: Object.values(inner).every((one) => one === undefined) ? undefined : inner };
}

/** Whether a value is a map. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
