import type { Settled } from './settled.js';

/** How much a finding matters, worst first. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** A stretch of a file. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Range {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a finding is about: a thing with an identity, as references write it: `buy-shoes:pay/enter-card`. */
export interface Subject {
  readonly kind: string;
  readonly path: string;
}

/** One finding as every report shows it. */
export interface Diagnostic {
  /** A rule's id, or `yaml/<code>`, `schema/<keyword>`, `csv/<code>`. */
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: string;
  /** What to do next. */
  readonly next: string;
  /** Path below the workspace folder, with forward slashes. */
  readonly file: string;
  readonly range: Range;
  /** Absent for what could not be read, or belongs to no thing. */
  readonly subject?: Subject;
  /** The field of it, by names: `standard.sla.limit`. Absent where the thing itself is meant. */
  readonly field?: string;
  /** Where to read more: an address when the workspace says where its site is, else a command. */
  readonly help: string;
  /** Why it fails no run, where the workspace accepts it. */
  readonly settled?: Settled;
}

/** File order: path by code unit, then position, then id. */
export function byPosition(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.range.startLine - b.range.startLine ||
    a.range.startColumn - b.range.startColumn ||
    compareText(a.id, b.id)
  );
}

/** Order by code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
