import { GitRefused } from '@journey-as-code/core/node';
import type { ReleaseTag } from './tags.js';

/** A release that does not stand on the site, and why. */
export interface LeftOut {
  readonly tag: string;
  readonly version: string;
  /** What stands in the way. */
  readonly message: string;
  /** What to do about it. */
  readonly next: string;
}

/** Leaves a release out for a reason that stands in its tag. */
export function leftOut({ tag, version }: ReleaseTag, message: string, next?: string): LeftOut {
  return {
    tag,
    version,
    message,
    next: next ?? `If it is to stay away: site.releases.without: [${version}] in journey.config.yaml`,
  };
}

/** Leaves a release out where its repository cannot be read; throws what is no matter of a repository. */
export function leftOutFor(release: ReleaseTag, error: unknown): LeftOut {
  if (error instanceof GitRefused) return leftOut(release, error.message, error.next);
  throw error;
}
