/** Short texts by themselves. What files of a workspace share most: ids, choices, single words. */
const known = new Map<string, string>();
/** Longer ones may be slices, each of which keeps the whole text it was cut from. */
const short = 12;
const remembered = 10_000;

/** The same text, held once for all values that are it, where it is short. */
export function wordOnce(text: string): string {
  if (text.length > short) return text;
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size < remembered) known.set(text, text);
  return text;
}
