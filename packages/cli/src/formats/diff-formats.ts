import { type ChangeLevel, changeKinds, type Language } from '@journey-as-code/core';
import { plain } from '../paint.js';
import { aboutChange, itemsOfChanges } from './change-items.js';
import { diffJson } from './diff-json.js';
import { diffPretty } from './diff-pretty.js';
import type { DiffReport } from './diff-report.js';
import { summaryLines } from './diff-words.js';
import { aboutFinding, itemsOfFindings } from './finding-items.js';
import { type Format, type FormatContext, seenIn } from './format.js';
import { aboutGap, gapId, itemsOfGaps } from './gap-items.js';
import { type About, type ItemReport, itemLevelOf } from './item.js';
import { itemFormats } from './item-formats.js';

/** What `diff` reports, and what its items depend on besides. */
export interface DiffRun extends DiffReport {
  /** The least that makes the command exit 1. */
  readonly failOn: ChangeLevel | 'never';
  inRepository(file: string): string;
  /** The changes as a comment on a pull request. */
  comment(): string;
}

/** A comment on a pull request. */
const diffMarkdown: Format<DiffRun> = { id: 'markdown', forPeople: false, print: ({ comment }) => comment() };

/** Every format of `diff`, in the order that help lists them. */
export const diffFormats: readonly Format<DiffRun>[] = [
  diffPretty,
  diffJson,
  diffMarkdown,
  ...itemFormats.map((format) => seenIn(format, itemsIn)),
];

function itemsIn(run: DiffRun, { language }: FormatContext): ItemReport {
  const failOn = run.failOn === 'never' ? run.failOn : itemLevelOf[run.failOn];
  return {
    command: 'diff',
    items: [
      ...itemsOfGaps(run.notes, { language, inRepository: run.inRepository }),
      ...itemsOfChanges(run.changes, { failOn, help: (id) => `journey explain ${id}`, language }),
      ...itemsOfFindings(run.acceptances, { failOn: 'error', inRepository: run.inRepository, language }),
    ],
    summary: summaryLines(run, language, plain).join(' '),
    about: (id) => aboutItem(id, language),
    inRepository: run.inRepository,
  };
}

function aboutItem(id: string, language: Language): About {
  if (id === gapId) return aboutGap(language);
  return changeKinds.has(id) ? aboutChange(id, language) : aboutFinding(id, language);
}
