import { type Comparison, diff } from '@journey-as-code/core';
import type { Release, Releases } from './release.js';

const known = new WeakMap<Releases, Map<string, Comparison>>();

/** What one release changed since another, in the words of a language. Worked out once for each site and language. */
export function differenceOf(releases: Releases, from: Release, to: Release, language: string): Comparison {
  const differences = known.get(releases) ?? new Map<string, Comparison>();
  known.set(releases, differences);
  const key = [from.version, to.version, language].join(' ');
  const before = differences.get(key);
  if (before) return before;
  const difference = diff(releases.workspaceOf(from.version), releases.workspaceOf(to.version), { language });
  differences.set(key, difference);
  return difference;
}
