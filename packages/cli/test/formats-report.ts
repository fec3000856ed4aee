import type { FormatContext } from '../src/formats/format.js';
import type { Item, ItemReport } from '../src/formats/item.js';
import { plain } from '../src/paint.js';

/** What formats are given besides a report, where nothing is on a terminal. */
export const context: FormatContext = {
  lineOf: () => undefined,
  paint: plain,
  columns: Number.POSITIVE_INFINITY,
  language: 'en',
};

/** An item like those of a check, with some parts of its own. */
export function item(own: Partial<Item> = {}): Item {
  return {
    id: 'cold-handoff',
    level: 'error',
    message: 'The customer is passed on cold.',
    next: 'Pass on what is known.',
    source: {
      file: 'journeys/buy-shoes.journey.yaml',
      range: { startLine: 9, startColumn: 8, endLine: 9, endColumn: 16 },
    },
    subject: { kind: 'handoff', path: 'buy-shoes:choose/compare/chat#to-store' },
    fingerprint: '59d6c51da242',
    help: 'journey explain cold-handoff',
    fails: true,
    ...own,
  };
}

/** A report of items, as `check` makes it. */
export function itemReport(items: readonly Item[], own: Partial<ItemReport> = {}): ItemReport {
  return {
    command: 'check',
    items,
    summary: `${items.length} in 5 files.`,
    about: (id) => ({ title: `What ${id} asks for.`, text: `Why ${id} stands.` }),
    inRepository: (file) => file,
    ...own,
  };
}
