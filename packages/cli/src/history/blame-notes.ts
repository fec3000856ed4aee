import type { Language } from '@journey-as-code/core';
import type { Blame } from './blame-of.js';
import { nameOfPoint, someOf } from './point-names.js';
import { say } from './words.js';

/** What is to be said besides: what could not be read, and where a clone ends. */
export function blameNotes(
  notes: readonly string[],
  { fields, unread }: Blame,
  language: Language,
): { readonly notes: readonly string[]; readonly isComplete: boolean } {
  const cut = fields.find(({ isCut }) => isCut);
  const names = unread.map((point) => nameOfPoint(point, false, language));
  const shallow = cut && [
    say('shallow', language, { point: nameOfPoint(cut.point, false, language) }),
    say('cut', language),
  ];
  return {
    notes: [
      ...notes,
      ...(names.length > 0 ? [say('unread', language, { points: someOf(names, language) })] : []),
      ...(shallow ? [shallow.join(language === 'en' ? ' ' : '')] : []),
    ],
    isComplete: unread.length === 0 && cut === undefined,
  };
}
