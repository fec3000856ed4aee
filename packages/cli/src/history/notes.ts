import type { Language } from '@journey-as-code/core';
import type { Followed } from './follow.js';
import type { HistoryReport } from './history-report.js';
import type { Past } from './past.js';
import { shallowNote, unreadNotes } from './past-notes.js';
import type { PastReport } from './past-report.js';
import type { Sought } from './seek.js';
import { say } from './words.js';

/** How a past is told. */
interface Telling extends Pick<HistoryReport, 'by'> {
  readonly past: Past;
  readonly language: Language;
}

/** What is to be said besides: of names, of what could not be read, of where a clone ends. */
export function historyNotes(
  { thing, about }: Sought,
  { entries, unread }: Followed,
  { by, past, language }: Telling,
): Pick<PastReport, 'about' | 'notes' | 'isComplete'> {
  const [newest] = entries;
  const gone = thing === undefined && newest ? [say('gone', language, { path: newest.thing.path })] : [];
  const oldest = entries.find(({ what }) => what === 'known');
  const mayLackReleases = by === 'releases' && past.isShallow;
  return {
    about: [...about, ...gone],
    notes: [
      ...(by === 'releases' && past.points.length < 2 ? [say('noReleases', language, { name: past.packageName })] : []),
      ...(mayLackReleases ? [say('shallowReleases', language)] : []),
      ...unreadNotes(unread, by === 'releases', language),
      ...(oldest ? [shallowNote(oldest.point, language)] : []),
    ],
    isComplete: unread.length === 0 && oldest === undefined && !mayLackReleases,
  };
}
