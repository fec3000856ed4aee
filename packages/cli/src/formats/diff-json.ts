import { changeLevels } from '@journey-as-code/core';
import type { DiffReport } from './diff-report.js';
import type { Format } from './format.js';
import { findingRecord } from './json.js';
import { printedJson } from './printed-json.js';

/** The report as data. */
export const diffJson: Format<DiffReport> = {
  id: 'json',
  forPeople: false,
  print({ workspace, range, base, head, asOf, changes, acceptances, notes, isComplete, bump, unlisted }) {
    const counts = changeLevels.map((level) => [level, changes.filter((change) => change.level === level).length]);
    return printedJson({
      schema: 1,
      workspace,
      ...(range !== '' && { range }),
      ...(base?.label !== undefined && { base: base.label }),
      ...(head.label !== undefined && { head: head.label }),
      ...(asOf !== undefined && { asOf }),
      changes,
      acceptances: acceptances.map(findingRecord),
      notes,
      complete: isComplete,
      ...(bump && { bump }),
      summary: { ...Object.fromEntries(counts), settled: changes.filter(({ settled }) => settled).length, unlisted },
    });
  },
};
