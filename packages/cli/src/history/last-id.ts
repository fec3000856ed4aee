import type { Thing } from '@journey-as-code/core';

/** The id at the end of a path: that of the thing itself. */
export function lastId(path: string): string {
  return path.split(/[:/#]/).at(-1) ?? path;
}

/** What a thing is called besides its path; nothing where only its id could be said again. */
export function nameBeside({ path }: Thing, name: string): readonly string[] {
  return name === '' || name === lastId(path) ? [] : [name];
}
