import { oneLine } from '@journey-as-code/core/escape';
import type { Format } from './format.js';
import type { ItemReport } from './item.js';

/** One line for each item, as compilers print them, for editors and for grep. What is settled is only a note. */
export const compact: Format<ItemReport> = {
  id: 'compact',
  forPeople: true,
  print: ({ items }) =>
    items
      .map(({ id, level, message, settled, source: { file, range } }) => {
        const place = `${oneLine(file)}:${range.startLine}:${range.startColumn}`;
        if (settled === undefined) return `${place}: ${level}: ${oneLine(message)} [${id}]\n`;
        return `${place}: note: ${oneLine(message)} [${id}] ${oneLine(settled)}\n`;
      })
      .join(''),
};
