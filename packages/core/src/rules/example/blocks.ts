/** A text as it stands in a file: without the indentation and the empty lines that it has in a template literal. */
export function flush(text: string): string {
  const lines = text.replace(/^\s*\n|\s+$/g, '').split('\n');
  const depth = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(depth)).join('\n');
}

/** A map's entry that holds a list; nothing where the list is empty. */
export function listIn(key: string, entries: readonly string[]): string {
  return [`${key}:`, ...entries.map((entry) => `  - ${entry.replaceAll('\n', '\n    ')}`)].join('\n');
}

/** The id that an entity states. */
export function idIn(entity: string): string {
  return /^(?:\{ )?id: ([a-z0-9-]+)/m.exec(entity)?.[1] ?? '';
}

/** An entity among others: in the stead of the one with its id, else first. */
export function among(entries: readonly string[], entity: string): readonly string[] {
  const same = entries.findIndex((entry) => idIn(entry) === idIn(entity));
  return same < 0 ? [entity, ...entries] : entries.map((entry, index) => (index === same ? entity : entry));
}

/** A map, with the entries that it needs and does not state. */
export function completed(map: string, needed: Readonly<Record<string, string>>): string {
  const missing = Object.entries(needed).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(map));
  return [map, ...missing.map(([key, value]) => `${key}: ${value}`)].join('\n');
}
