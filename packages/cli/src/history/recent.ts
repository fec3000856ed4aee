/** A memory that keeps what was set or asked for last, so much of it. */
export function recent<Key, Value>(most: number): Pick<Map<Key, Value>, 'get' | 'set'> {
  const known = new Map<Key, Value>();
  const keep = (key: Key, value: Value) => {
    known.delete(key);
    known.set(key, value);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return known;
  };
  return {
    get(key) {
      const value = known.get(key);
      if (value !== undefined) keep(key, value);
      return value;
    },
    set: keep,
  };
}
