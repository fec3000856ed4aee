import { escapeMarkdown, escapeMarkdownHtml } from '../escape/markdown.js';
import { type Block, solid } from './blocks.js';
import { linked } from './changes-table.js';
import type { Review } from './review.js';
import type { Speech } from './speech.js';
import { words } from './words.js';

/** So many teams and notes are named. */
const most = 12;

/** The teams that answer for what changed, on both sides, by number of changes; one that is renamed is one team. */
export function whoShouldLook({ comparison: { changes }, head }: Review, speech: Speech): readonly Block[] {
  const today = (id: string) =>
    head.teams.has(id) ? id : ([...head.teams.values()].find(({ formerly }) => formerly.includes(id))?.id ?? id);
  const counts = new Map<string, number>();
  for (const { owners } of changes) {
    for (const team of new Set(owners.map(today))) counts.set(team, (counts.get(team) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const teams = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const named = teams.slice(0, most).map(([team, count]) => `${escapeMarkdown(speech.team(team))} (${count})`);
  const rest = teams.length > most ? [`+${teams.length - most}`] : [];
  const list = [...named, ...rest].join(speech.say(words.comma));
  return [solid(`**${speech.say(words.look)}**${speech.say(words.colon)}${list}\n\n`)];
}

/** What could not be compared. */
export function notesOf({ comparison: { notes } }: Review, speech: Speech): readonly Block[] {
  if (notes.length === 0) return [];
  const lines = notes.slice(0, most).map(({ message }) => `- ${escapeMarkdown(message)}\n`);
  const rest = notes.length > most ? `- +${notes.length - most}\n` : '';
  return [solid(`**${speech.say(words.notes)}**\n\n${lines.join('')}${rest}\n`)];
}

/** From where to where, with what, and where all of it can be read. */
export function footerOf({ range, tool, reportUrl, target = 'github' }: Review, speech: Speech): readonly Block[] {
  const isPlain = target === 'plain';
  const said = [range, tool].flatMap((text) =>
    text ? [isPlain ? escapeMarkdown(text) : escapeMarkdownHtml(text)] : [],
  );
  const parts = reportUrl ? [...said, reportLink(reportUrl, isPlain, speech)] : said;
  if (parts.length === 0) return [];
  const line = parts.join(' · ');
  return [solid(isPlain ? `${line}\n` : `<sub>${line}</sub>\n`)];
}

function reportLink(url: string, isPlain: boolean, speech: Speech): string {
  const text = speech.say(words.fullReport);
  return isPlain ? linked(text, url) : `<a href="${escapeMarkdownHtml(url).replaceAll('\u200b', '')}">${text}</a>`;
}
