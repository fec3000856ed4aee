import type { Thing } from '@journey-as-code/core';
import type { PastEntry } from './follow.js';
import type { PastReport } from './past-report.js';

/** The past of one thing, as it is told. */
export interface HistoryReport extends PastReport {
  readonly thing: Thing;
  readonly name: string;
  readonly by: 'commits' | 'releases';
  /** Newest first. */
  readonly entries: readonly PastEntry[];
}
