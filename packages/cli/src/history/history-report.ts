import type { Language, Thing } from '@journey-as-code/core';
import type { PastEntry } from './follow.js';

/** The past of one thing, as it is told. */
export interface HistoryReport {
  readonly thing: Thing;
  readonly name: string;
  /** What stands before paths of files. */
  readonly prefix: string;
  readonly by: 'commits' | 'releases';
  /** Newest first. */
  readonly entries: readonly PastEntry[];
  /** What is to be said of its name. */
  readonly about: readonly string[];
  /** What could not be read. */
  readonly notes: readonly string[];
  readonly isComplete: boolean;
  readonly language: Language;
}
