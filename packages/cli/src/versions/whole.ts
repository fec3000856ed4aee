import { buildWorkspace, type ParsedDocument, type Workspace } from '@journey-as-code/core';
import type { Contents } from './contents.js';
import type { VersionReader } from './reading.js';
import { documentsOf } from './selection.js';
import type { Version } from './version.js';

/** All of a workspace, as a check needs it: what did not change may still break by what did. */
export interface Whole {
  readonly documents: readonly ParsedDocument[];
  readonly workspace: Workspace;
}

/** Reads all of a version. */
export async function wholeOf(version: Version, contents: Contents, read: VersionReader): Promise<Whole> {
  const documents = await documentsOf(version, contents, read);
  return { documents, workspace: buildWorkspace(documents) };
}
