import type { Language } from '@journey-as-code/core';
import type { Point } from './point.js';
import { say } from './words.js';

/** How people know a point: a version, the short id of a commit, or that it is neither yet. */
export function nameOfPoint({ id, release }: Point, isByReleases: boolean, language: Language): string {
  if (id === '') return say(isByReleases ? 'unreleased' : 'uncommitted', language);
  return release ?? id.slice(0, 7);
}

/** A point as data. */
export function pointRecord({ id, release, date, author, subject }: Point) {
  return {
    commit: id === '' ? null : id,
    ...(release !== undefined && { release }),
    ...(date !== undefined && { date }),
    ...(author !== undefined && { author }),
    ...(subject !== undefined && { subject }),
  };
}
