import type { Language } from '@journey-as-code/core';
import type { Followed } from './follow.js';
import type { HistoryReport } from './history-report.js';
import type { Past } from './past.js';
import { nameOfPoint, someOf } from './point-names.js';
import type { Sought } from './seek.js';
import { say } from './words.js';

/** How a past is told. */
interface Telling {
  readonly by: 'commits' | 'releases';
  readonly past: Past;
  readonly language: Language;
}

/** What is to be said besides: of names, of what could not be read, of where a clone ends. */
export function historyNotes(
  { thing, notes }: Sought,
  { entries, unread }: Followed,
  { by, past, language }: Telling,
): Pick<HistoryReport, 'about' | 'notes' | 'isComplete'> {
  const [newest] = entries;
  const gone = thing === undefined && newest ? [say('gone', language, { path: newest.thing.path })] : [];
  const oldest = entries.find(({ what }) => what === 'known');
  const mayLackReleases = by === 'releases' && past.isShallow;
  const names = unread.map((point) => nameOfPoint(point, by === 'releases', language));
  return {
    about: [...notes, ...gone],
    notes: [
      ...(by === 'releases' && past.points.length < 2 ? [say('noReleases', language, { name: past.packageName })] : []),
      ...(mayLackReleases ? [say('shallowReleases', language)] : []),
      ...(names.length > 0 ? [say('unread', language, { points: someOf(names, language) })] : []),
      ...(oldest ? [say('shallow', language, { point: nameOfPoint(oldest.point, false, language) })] : []),
    ],
    isComplete: unread.length === 0 && oldest === undefined && !mayLackReleases,
  };
}
