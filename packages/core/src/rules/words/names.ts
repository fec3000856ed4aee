import type { Text } from '../../text.js';

/** What readers call an entry: its name, or its id where nothing has that id. */
export function nameIn(entries: ReadonlyMap<string, { readonly name: Text }>, id: string): Text {
  return entries.get(id)?.name ?? { und: id };
}
