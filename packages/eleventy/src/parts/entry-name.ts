import type { Text } from '@journey-as-code/core';
import type { Part } from '../html.js';
import type { Reader } from '../reader.js';

/** The name of an entry of the workspace in the reader's language; its id where the workspace does not know it. */
export function entryName(
  id: string,
  entries: ReadonlyMap<string, { readonly name: Text }>,
  { plain }: Pick<Reader, 'plain'>,
): string {
  const entry = entries.get(id);
  return entry ? plain(entry.name) : id;
}

/** The same as it stands on a page: marked where it is only there in another language. */
export function entryText(
  id: string,
  entries: ReadonlyMap<string, { readonly name: Text }>,
  { text }: Pick<Reader, 'text'>,
): Part {
  const entry = entries.get(id);
  return entry ? text(entry.name) : id;
}

/** The name of a team. */
export const teamName = (id: string, reader: Reader): string => entryName(id, reader.workspace.teams, reader);

/** The name of a system as it stands on a page. */
export const systemName = (id: string, reader: Reader): Part => entryText(id, reader.workspace.systems, reader);
