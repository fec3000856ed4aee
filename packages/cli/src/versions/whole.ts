import { buildWorkspace, type ParsedDocument, type Workspace } from '@journey-as-code/core';
import type { Contents } from './contents.js';
import { belonging } from './selection.js';
import type { Version, VersionFile } from './version.js';

/** All of a workspace, as a check needs it: what did not change may still break by what did. */
export interface Whole {
  readonly documents: readonly ParsedDocument[];
  readonly workspace: Workspace;
}

/** Reads all of a version. */
export async function wholeOf(
  version: Version,
  contents: Contents,
  read: (file: VersionFile) => ParsedDocument,
): Promise<Whole> {
  const documents = (await belonging(version, contents, read)).map(read);
  return { documents, workspace: buildWorkspace(documents) };
}
