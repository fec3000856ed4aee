import { documentsOf } from './from-json/documents.js';
import { readModel } from './from-json/read-model.js';
import { buildWorkspace } from './model/build.js';
import type { Workspace } from './model/workspace.js';

/**
 * The workspace that `toJSON` made a model of, for everything but places in files: what is derived from it, and what
 * `diff` finds between two, is the same. Throws `NotAModel` for data that is no model of a known version.
 */
export function workspaceFromJSON(model: unknown): Workspace {
  const data = readModel(model);
  const incomplete = data.incomplete.filter((name) => typeof name === 'string');
  return { ...buildWorkspace(documentsOf(data)), incomplete: new Set(incomplete) };
}
