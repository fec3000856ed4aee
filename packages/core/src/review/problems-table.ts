import { escapeMarkdown } from '../escape/markdown.js';
import type { Block } from './blocks.js';
import { linked, ranks } from './changes-table.js';
import type { Review } from './review.js';
import type { Speech } from './speech.js';
import { table, tableRow } from './table.js';
import { words } from './words.js';

/** What a check finds on head and not on base, and how much of what it found is gone. */
export function problemsTable({ findings, lineUrl, helpUrl }: Review, speech: Speech): readonly Block[] {
  if (!findings || (findings.added.length === 0 && findings.removed === 0)) return [];
  const { added, removed } = findings;
  const solved = removed === 0 ? '' : `${speech.say(words.solved, { count: removed })}\n\n`;
  const columns = [words.problem, words.where].map((column) => speech.say(column));
  const rows = added.map(({ id, message, file, range, settled }) => {
    const answer = settled ? ` ${escapeMarkdown(speech.settled(settled))}` : '';
    const place = `\`${file.replaceAll('`', "'")}:${range.startLine}\``;
    const cells = [
      `${escapeMarkdown(message)} ${linked(`\`${id}\``, helpUrl?.(id))}${answer}`,
      linked(place, lineUrl?.({ file, range }, 'head')),
    ];
    return tableRow(cells, ranks.problem);
  });
  const { before, after } = table(columns, rows);
  const heading = `**${speech.say(words.problems, { count: added.length })}**\n\n`;
  const problems = { before: heading + before, rows, after };
  return [
    ...(added.length > 0 ? [problems] : []),
    ...(solved === '' ? [] : [{ before: '', rows: [{ text: solved, rank: undefined }], after: '' }]),
  ];
}
