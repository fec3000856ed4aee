import { commandData, commandProperty } from '@journey-as-code/core/escape';
import type { Format } from './format.js';
import { type Item, type ItemReport, itemLevels, worstFirst } from './item.js';
import { leftOutNote, settledNote } from './words.js';

const commandOf = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** GitHub shows ten annotations of each level for one step. */
const most = 10;

/**
 * Workflow commands, shown beside their lines in a pull request: the worst first, and how many more there are. What is
 * settled asks nobody for anything, so it is only counted.
 */
export const github: Format<ItemReport> = {
  id: 'github',
  forPeople: false,
  print({ items: all }, { language }) {
    const items = all.filter(({ settled }) => settled === undefined);
    const kept = itemLevels.flatMap((level) => items.filter((item) => item.level === level).slice(0, most));
    const shown = new Set(kept);
    const rest = items.filter((item) => !shown.has(item));
    const lines = worstFirst(kept).map(line);
    const notes = [
      ...(rest.length > 0 ? [leftOutNote(rest, language)] : []),
      ...settledNote(all.length - items.length, language),
    ];
    return [...lines, ...notes].map((text) => `${text}\n`).join('');
  },
};

function line({ id, level, message, next, source: { file, range } }: Item): string {
  const properties = {
    file,
    line: range.startLine,
    endLine: range.endLine,
    ...(range.startLine === range.endLine ? { col: range.startColumn, endColumn: range.endColumn } : {}),
    title: id,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${commandProperty(String(value))}`);
  const text = next === undefined ? message : `${message}\n${next}`;
  return `::${commandOf[level]} ${written.join(',')}::${commandData(text)}`;
}
