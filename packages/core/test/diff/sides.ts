import { buildWorkspace } from '../../src/model/build.js';
import type { Workspace } from '../../src/model/workspace.js';
import type { ParsedDocument } from '../../src/parse/document.js';
import { documentOf } from '../workspace.js';
import type { World } from './full-world.js';
import { type Laid, laid } from './layout.js';
import type { Random } from './random.js';

/** A workspace, and the lines on which its values stand. */
export interface Side {
  readonly workspace: Workspace;
  readonly files: ReadonlyMap<string, Laid>;
}

/** What was read before, by path and text. */
const known = new Map<string, ReadonlyMap<string, ParsedDocument>>();

/** How a workspace is written down: in another layout each time, or as another one but for some files. */
interface Writing {
  readonly random?: Random;
  readonly as?: { readonly side: Side; readonly files: ReadonlySet<string> };
}

/** Plain data written down and read. */
export function sideOf(world: World, { random, as }: Writing = {}): Side {
  const files = new Map(
    [...world].map(([path, data]): [string, Laid] => {
      const same = as?.files.has(path) ? undefined : as?.side.files.get(path);
      return [path, same ?? laid(data, random)];
    }),
  );
  const documents = [...files].map(([path, { text }]) => {
    const read = known.get(path)?.get(text) ?? documentOf(path, text);
    if (!random && !as?.files.has(path)) known.set(path, new Map(known.get(path)).set(text, read));
    return read;
  });
  return { workspace: buildWorkspace(documents), files };
}
