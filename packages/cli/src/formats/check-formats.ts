import type { Report } from '@journey-as-code/core';
import { plain } from '../paint.js';
import { aboutFinding, type FindingItemsOptions, itemsOfFindings } from './finding-items.js';
import { type Format, seenIn } from './format.js';
import type { ItemReport } from './item.js';
import { itemFormats } from './item-formats.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { pretty } from './pretty.js';
import { summaryOf } from './words.js';

/** What `check` reports; as items only where a format asks for them. */
export interface CheckReport {
  readonly report: Report;
  items(): ItemReport;
}

/** A check as all formats of it take it. */
export function checkReport(report: Report, options: FindingItemsOptions): CheckReport {
  const { language, inRepository } = options;
  return {
    report,
    items: () => ({
      command: 'check',
      items: itemsOfFindings(report.diagnostics, options),
      summary: summaryOf(report, language, plain),
      about: (id) => aboutFinding(id, language),
      inRepository,
    }),
  };
}

/** Every format of `check`, in the order that help lists them. */
export const checkFormats: readonly Format<CheckReport>[] = [
  ...[pretty, json].map((format) => seenIn(format, ({ report }: CheckReport) => report)),
  ...[markdown, ...itemFormats].map((format) => seenIn(format, ({ items }: CheckReport) => items())),
];
