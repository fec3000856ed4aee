import { contentId, lacking, type ObjectReader, readSources } from '@journey-as-code/core/node';
import type { VersionFile } from './version.js';

/** What files of both sides hold, by the id of the content. */
export interface Contents {
  /** Gets what is not at hand yet. */
  load(ids: Iterable<string>): Promise<void>;
  /** Content that was loaded. */
  of(id: string): Buffer;
  /** Keeps what is at hand already. */
  keep(id: string, content: Buffer): void;
}

/** Contents that come from a repository, where there is one. */
export function contentsFrom(objects?: ObjectReader): Contents {
  const known = new Map<string, Buffer>();
  return {
    keep: (id, content) => known.set(id, content),
    of(id) {
      const content = known.get(id);
      if (content === undefined) throw new Error(`The content ${id} was not loaded.`);
      return content;
    },
    async load(ids) {
      const missing = [...new Set(ids)].filter((id) => !known.has(id));
      const found = missing.length > 0 ? await objects?.read(missing) : [];
      for (const [index, id] of missing.entries()) {
        const object = found?.[index];
        if (object === undefined) throw lacking();
        known.set(id, Buffer.from(object.content));
      }
    },
  };
}

/** The files below a folder as `journey check` reads them, each with the id that git would give its content. */
export function filesBelow(folder: string, hash: 'sha1' | 'sha256', contents: Contents): readonly VersionFile[] {
  return readSources(folder).map(({ path, content, unreadable }) => {
    if (unreadable !== undefined) return { path, id: unreadable, unreadable };
    const id = contentId(content, hash);
    contents.keep(id, Buffer.from(content));
    return { path, id };
  });
}
