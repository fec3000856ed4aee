import type { Language } from '@journey-as-code/core';
import type { Point } from './point.js';
import { nameOfPoint } from './point-names.js';
import { say } from './words.js';

/** Which points could not be read whole; nothing where all could. */
export function unreadNotes(unread: readonly Point[], isByReleases: boolean, language: Language): readonly string[] {
  if (unread.length === 0) return [];
  const shown = unread.slice(0, most).map((point) => nameOfPoint(point, isByReleases, language));
  const points = shown.join(', ');
  const count = unread.length - shown.length;
  return [say('unread', language, { points: count > 0 ? say('more', language, { points, count }) : points })];
}

const most = 5;

/** That the past ends where it does only since the clone is shallow. */
export function shallowNote(oldest: Point, language: Language): string {
  return say('shallow', language, { point: nameOfPoint(oldest, false, language) });
}
