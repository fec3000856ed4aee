import type { SourceFile, Workspace } from '@journey-as-code/core';
import type { Look } from './asset.js';
import type { ExtraPage } from './site-page.js';

/** A workspace in one state, from a disk or from a commit, with what its configuration names beside it. */
export interface State {
  readonly workspace: Workspace;
  /** The files it was read from. */
  readonly sources: readonly SourceFile[];
  /** The day that dates are judged by. */
  readonly asOf?: string;
  /** The commit that it is as in. */
  readonly commit?: string;
  /** The release that it is. */
  readonly version?: string;
  readonly look: Look;
  /** Its pages of Markdown. */
  pages(): readonly ExtraPage[];
}
