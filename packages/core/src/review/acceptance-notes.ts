import { escapeMarkdown } from '../escape/markdown.js';
import { type Block, solid } from './blocks.js';
import type { Review } from './review.js';
import type { Speech } from './speech.js';
import { words } from './words.js';

/** So many entries are named. */
const most = 12;

/** Entries that accept changes no longer, or that have nothing to accept. */
export function acceptanceNotes({ acceptances = [] }: Review, speech: Speech): readonly Block[] {
  if (acceptances.length === 0) return [];
  const lines = acceptances
    .slice(0, most)
    .map(({ message, next }) => `- ${escapeMarkdown(message)} ${escapeMarkdown(next)}\n`);
  const rest = acceptances.length > most ? `- +${acceptances.length - most}\n` : '';
  return [solid(`**${speech.say(words.acceptances)}**\n\n${lines.join('')}${rest}\n`)];
}
