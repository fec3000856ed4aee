import type { Workspace } from '@journey-as-code/core';

/** A release as the site shows it. */
export interface Release {
  /** `1.4.0`, as it stands in addresses. */
  readonly version: string;
  /** The day of its commit, `YYYY-MM-DD`. */
  readonly date: string;
  /** When its commit was made, in milliseconds since 1970. */
  readonly instant: number;
  readonly commit: string;
  /** What its authors say of it, in Markdown. */
  readonly notes?: string;
  /** The first line of that, as plain text. */
  readonly headline?: string;
}

/** The releases that a site shows, and what stood in each. */
export interface Releases {
  /** Newest first. */
  readonly all: readonly Release[];
  /** The newest that is no pre-release, where there is one. */
  readonly latest: Release | undefined;
  /** The workspace of one of them, read when it is first asked for. */
  workspaceOf(version: string): Workspace;
  /** The title of a page of one of them, by its file: `en/teams/index.html`. Undefined where it has no such page. */
  titleOf(version: string, file: string): string | undefined;
  /** Every page of one of them. */
  pagesOf(version: string): Iterable<string>;
}
