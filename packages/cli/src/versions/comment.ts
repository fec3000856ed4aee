import {
  type Bump,
  changeKinds,
  type FreshFindings,
  type Note,
  type ReviewTarget,
  reviewComment,
  siteAddress,
} from '@journey-as-code/core';
import type { DiffReport } from '../formats/diff-report.js';
import { version } from '../version.js';
import { fromHere } from '../workspace.js';
import type { Compared } from './compare.js';

/** What a comment says besides the report. */
export interface CommentOptions {
  /** The language asked for. */
  readonly tag: string;
  /** The version that changesets declare; absent where there are none to look for. */
  readonly declared: Bump | 'none' | undefined;
  /** What a check finds on head and not on base. */
  readonly findings: FreshFindings | undefined;
  /** Where it is read. */
  readonly target: ReviewTarget;
  /** The most UTF-16 units that it takes. */
  readonly budget: number;
}

/** A report as a comment on a pull request. */
export function commentOn(
  report: DiffReport,
  { base, head }: Compared,
  { tag, declared, findings, target, budget }: CommentOptions,
): string {
  const { workspace, changes, acceptances, notes, bump } = report;
  const sides = [report.base?.label, report.head.label ?? 'working tree'].map((label) => label?.slice(0, 12) ?? '');
  const site = siteAddress(head.config, tag);
  return reviewComment({
    base,
    head,
    comparison: { changes, notes: notes.filter(isNote), ...(bump && { bump }) },
    acceptances,
    ...(findings && { findings: { ...findings, added: fromHere(findings.added, report.head.prefix) } }),
    folder: workspace,
    ...(report.base === undefined && { heading: report.notes.map(({ message }) => message).join(' ') }),
    language: tag,
    range: sides.join('…'),
    tool: `journey ${version}`,
    target,
    budget,
    ...(declared && { declared }),
    ...(site !== undefined && { helpUrl: (id) => pageOfChange(site, id) }),
  });
}

/** Where the site says what a change is. */
function pageOfChange(site: string, id: string): string | undefined {
  const kind = changeKinds.get(id)?.kind;
  return kind && `${site}/changes/${kind}/#${id}`;
}

/** What could not be compared stands in a file of one side. */
function isNote(note: DiffReport['notes'][number]): note is Note {
  return note.side !== undefined && note.file !== undefined;
}
