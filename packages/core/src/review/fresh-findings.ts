import { type Diagnostic, severities } from '../diagnostic.js';
import type { Workspace } from '../model/workspace.js';
import { inHeadsWords, type Told } from './in-heads-words.js';

/** One version of a workspace, and what a check found in it. */
export interface Findings {
  readonly workspace: Workspace;
  readonly diagnostics: readonly Diagnostic[];
}

/** The findings of head, divided by what a change makes of them. */
export interface FreshFindings {
  /** What base does not have, or has with less weight. */
  readonly added: readonly Diagnostic[];
  /** How many findings of head base has as well. */
  readonly kept: number;
  /** How many findings of base are gone. */
  readonly removed: number;
}

/**
 * What a check finds on head and not on base. A finding is the same while its rule, its place and what it says are:
 * lines, renames that `formerly` declares and other names of the same things are no difference. Both sides are to be
 * checked in one language, and by one day.
 */
export function freshFindings(base: Findings, head: Findings, language = 'en'): FreshFindings {
  const keyOf = keysFor(base.workspace, head.workspace);
  const told = inHeadsWords(base.workspace, head.workspace, language);
  const known = new Map<string, number[]>();
  for (const finding of base.diagnostics) {
    const key = keyOf(finding, told(finding));
    const weights = known.get(key);
    if (weights) weights.push(weightOf(finding));
    else known.set(key, [weightOf(finding)]);
  }
  const added = head.diagnostics.filter((finding) => {
    const was = known.get(keyOf(finding, finding))?.shift();
    return was === undefined || weightOf(finding) > was;
  });
  const removed = [...known.values()].reduce((sum, weights) => sum + weights.length, 0);
  return { added, kept: head.diagnostics.length - added.length, removed };
}

/** What makes two findings the same. One that belongs to no thing belongs to its file, unless only one side has it. */
function keysFor(base: Workspace, head: Workspace): (finding: Diagnostic, told: Told) => string {
  const files = [base, head].map(
    ({ documents, measurementFiles }) =>
      new Set([...documents, ...measurementFiles.map(({ document }) => document)].map(({ path }) => path)),
  );
  return ({ id, file, field = '' }, { subject, message }) => {
    const place = subject ? [subject.kind, subject.path] : files.every((paths) => paths.has(file)) ? [file] : [];
    return JSON.stringify([id, field, message.replaceAll(position, ''), ...place]);
  };
}

/** Where a message says that something else stands. */
const position = /[^\s,]+\.(?:ya?ml|csv):\d+/g;

/** How much a finding matters: what somebody has answered for least of all. */
function weightOf({ severity, settled }: Diagnostic): number {
  return settled ? 0 : severities.length - severities.indexOf(severity);
}
