import type { Language } from '@journey-as-code/core';
import type { ReportNote } from '../formats/diff-report.js';
import { say } from '../formats/diff-words.js';
import type { Compared } from './compare.js';
import type { Remark, Versions } from './version.js';

/** What is to be said of a comparison besides its changes: first how both sides were found, then what could not be compared. */
export function notesOf(
  { base, head, remarks }: Versions,
  { comparison, gaps, head: workspace }: Compared,
  language: Language,
): readonly ReportNote[] {
  const count = workspace.journeys.size;
  const journeys = say(count === 1 ? 'oneJourney' : 'journeys', language, { count });
  const prefix = { base: base?.prefix ?? '', head: head.prefix };
  return [
    ...(base ? [] : [{ message: say('firstVersion', language, { journeys }) }]),
    ...remarksOn(remarks, language).map((message) => ({ message })),
    ...gaps.map(({ side, file }) => ({
      side,
      file: prefix[side] + file,
      message: say('unread', language, { side, file: prefix[side] + file }),
    })),
    ...comparison.notes.map(({ side, file, message }) => {
      const shown = prefix[side] + file;
      return { side, file: shown, message: message.replace(file, () => shown) };
    }),
  ];
}

/** What is to be said of how both sides were found. */
export function remarksOn(remarks: readonly Remark[], language: Language): readonly string[] {
  return remarks.map((remark) =>
    remark.what === 'staged'
      ? say('staged', language)
      : say('severalBases', language, { count: remark.count, chosen: remark.chosen.slice(0, 7) }),
  );
}
