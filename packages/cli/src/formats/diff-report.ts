import type { Bump, Change, Contract, Diagnostic, Judged, JudgedChange } from '@journey-as-code/core';

/** One side of a comparison, as reports name it. */
export interface ReportSide {
  /** A commit, or a folder; absent for the working tree. */
  readonly label?: string;
  /** What stands before paths of files. */
  readonly prefix: string;
}

/** Something that reports say besides changes. */
export interface ReportNote {
  /** Where something could not be read or told apart; absent for what is only worth knowing. */
  readonly side?: 'base' | 'head';
  readonly file?: string;
  readonly message: string;
}

/** What `diff` reports. Paths of files are relative to where the command runs. */
export interface DiffReport {
  /** The workspace, by its folder. */
  readonly workspace: string;
  /** What was asked for; empty for folders. */
  readonly range: string;
  /** Absent for a first version. */
  readonly base?: ReportSide;
  readonly head: ReportSide;
  /** The day to judge by. */
  readonly asOf?: string;
  readonly changes: readonly JudgedChange[];
  /** What the rules say of the entries of the accepted file that are about changes. */
  readonly acceptances: readonly Diagnostic[];
  readonly notes: readonly ReportNote[];
  /** Whether everything could be read. */
  readonly isComplete: boolean;
  /** The version that all changes ask for, also those that are not listed, but for those that are accepted. */
  readonly bump?: Bump;
  /** How many changes are not listed: of translations, and those that break no promise that was asked about. */
  readonly unlisted: { readonly translations: number; readonly others: number };
  /** What a journey is called on head, or on base where it is gone. */
  nameOf(journey: string): string | undefined;
}

/** Which changes are listed. */
export interface Listing {
  /** Whether translations are. */
  readonly translations: boolean;
  /** Only changes that break one of these; all of them when there is none. */
  readonly contracts: readonly Contract[];
}

/** The changes that are listed, and how many are not. */
export function listed(
  { changes }: Judged,
  { translations, contracts }: Listing,
): Pick<DiffReport, 'changes' | 'unlisted'> {
  const asked = changes.filter(
    (change) => contracts.length === 0 || change.contracts.some((one) => contracts.includes(one)),
  );
  // What the configuration made worse than a word for the record is listed in any case.
  const kept = asked.filter(({ id, level }) => translations || level !== 'info' || !isOfTranslation.test(id));
  return {
    changes: kept,
    unlisted: { translations: asked.length - kept.length, others: changes.length - asked.length },
  };
}

const isOfTranslation = /-translation-(?:added|removed|changed)$/;

/** A change with the paths of its files as reports show them. */
export function shownFrom<C extends Change>(base: ReportSide | undefined, head: ReportSide, change: C): C {
  const under = (side: ReportSide | undefined, source: Change['base']) =>
    source && { ...source, file: `${side?.prefix ?? ''}${source.file}` };
  const [old, fresh, anchor] = [under(base, change.base), under(head, change.head), under(head, change.anchor)];
  return { ...change, ...(old && { base: old }), ...(fresh && { head: fresh }), ...(anchor && { anchor }) };
}
