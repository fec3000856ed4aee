import type { Workspace } from '@journey-as-code/core';

/** A release as the site shows it. */
export interface Release {
  /** `1.4.0`, as it stands in addresses. */
  readonly version: string;
  /** The day of its commit, `YYYY-MM-DD`. */
  readonly date: string;
  readonly commit: string;
  /** What its authors say of it, in Markdown. */
  readonly notes?: string;
}

/** The releases that a site shows, and what stood in each. */
export interface Releases {
  /** Newest first. */
  readonly all: readonly Release[];
  /** The newest that is no pre-release, where there is one. */
  readonly latest: Release | undefined;
  /** The workspace of one of them, read when it is first asked for. */
  workspaceOf(version: string): Workspace;
}
