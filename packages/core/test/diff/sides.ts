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

const known = new Map<string, ParsedDocument>();

/** Plain data written down and read. With chance, in another layout each time. */
export function sideOf(world: World, random?: Random): Side {
  const files = new Map([...world].map(([path, data]): [string, Laid] => [path, laid(data, random)]));
  const documents = [...files].map(([path, { text }]) => {
    const key = `${path}\n${text}`;
    const document = known.get(key) ?? documentOf(path, text);
    if (!random) known.set(key, document);
    return document;
  });
  return { workspace: buildWorkspace(documents), files };
}
