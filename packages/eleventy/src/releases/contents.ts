import { missing, type Repository } from '@journey-as-code/core/node';

/** What files of releases hold, by the id of the content; each is read once. */
export interface Contents {
  /** Reads what is not known yet. Throws `GitRefused` where it is not there, or damaged. */
  load(ids: Iterable<string>): Promise<void>;
  /** Content that was loaded. */
  of(id: string): Uint8Array;
}

/** The contents of a repository. */
export function contentsOf(repository: Repository): Contents {
  const known = new Map<string, Uint8Array>();
  return {
    async load(ids) {
      const wanted = [...new Set(ids)].filter((id) => !known.has(id));
      const objects = await repository.objects.read(wanted);
      for (const [index, id] of wanted.entries()) {
        const object = objects[index];
        if (object?.type !== 'blob') throw await missing(id, repository);
        known.set(id, Buffer.from(object.content)); // not as a part of what came with it
      }
    },
    of(id) {
      const content = known.get(id);
      if (content === undefined) throw new Error(`The content ${id} was not loaded.`);
      return content;
    },
  };
}
