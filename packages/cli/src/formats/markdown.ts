import { escapeMarkdown } from '@journey-as-code/core/escape';
import type { Format } from './format.js';
import { type Item, type ItemReport, worstFirst } from './item.js';
import { leftOutNote, levelWord, tableHead } from './words.js';

/** A summary of a job may take a mebibyte for each step; what is larger is not shown at all. */
const most = 900_000;

/** Findings that nobody has accepted as a table, worst first, for the summary of a job. */
export const markdown: Format<ItemReport> = {
  id: 'markdown',
  forPeople: false,
  print({ items, summary }, { language }) {
    const head = `### Journeys\n\n${escapeMarkdown(summary)}\n`;
    const sorted = worstFirst(items.filter(({ settled }) => settled === undefined));
    if (sorted.length === 0) return head;
    const rows = sorted.map((item) => row(item, levelWord(item.level, language)));
    const count = fitting(rows);
    const note = count < rows.length ? `\n${leftOutNote(sorted.slice(count), language)}\n` : '';
    return `${head}\n${tableHead(language)}\n${rows.slice(0, count).join('')}${note}`;
  },
};

function row({ id, level, message, next, help, source: { file, range } }: Item, word: string): string {
  const rule = isAddress.test(help) ? `[${escapeMarkdown(id)}](${help})` : escapeMarkdown(id);
  const text = [message, next].flatMap((words) => (words === undefined ? [] : [escapeMarkdown(words)])).join('<br>→ ');
  const shown = level === 'error' ? `**${word}**` : word;
  return `| ${shown} | ${text} | ${rule} | ${escapeMarkdown(`${file}:${range.startLine}`)} |\n`;
}

/** An address with no sign that could end its link or its cell. */
const isAddress = /^https?:\/\/[\w./~%:?=&+-]+$/;

/** How many rows fit. */
function fitting(rows: readonly string[]): number {
  let size = 0;
  const end = rows.findIndex((text) => {
    size += Buffer.byteLength(text);
    return size > most;
  });
  return end < 0 ? rows.length : end;
}
