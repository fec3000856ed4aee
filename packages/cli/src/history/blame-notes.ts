import type { Language } from '@journey-as-code/core';
import type { Blame } from './blame-of.js';
import { shallowNote, unreadNotes } from './past-notes.js';
import type { PastReport } from './past-report.js';
import { say } from './words.js';

/** What is to be said besides: what could not be read, and where a clone ends. */
export function blameNotes({ fields, unread }: Blame, language: Language): Pick<PastReport, 'notes' | 'isComplete'> {
  const cut = fields.find(({ isCut }) => isCut);
  const shallow = cut
    ? [[shallowNote(cut.point, language), say('cut', language)].join(language === 'en' ? ' ' : '')]
    : [];
  return {
    notes: [...unreadNotes(unread, false, language), ...shallow],
    isComplete: unread.length === 0 && cut === undefined,
  };
}
