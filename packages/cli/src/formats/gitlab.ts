import { oneLine } from '@journey-as-code/core/escape';
import type { Format } from './format.js';
import type { ItemReport } from './item.js';
import { printedJson } from './printed-json.js';

const severityOf = { error: 'major', warning: 'minor', note: 'info' } as const;

/** A Code Quality report: GitLab shows only entries that have all of these fields. What is settled is for information. */
export const gitlab: Format<ItemReport> = {
  id: 'gitlab',
  forPeople: false,
  print: ({ items, inRepository }) =>
    printedJson(
      items.map(({ id, level, message, settled, fingerprint, source: { file, range } }) => ({
        description: oneLine(settled === undefined ? message : `${message} ${settled}`),
        check_name: id,
        fingerprint,
        severity: settled === undefined ? severityOf[level] : 'info',
        location: { path: inRepository(file), lines: { begin: range.startLine } },
      })),
    ),
};
