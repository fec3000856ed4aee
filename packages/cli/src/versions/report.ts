import { basename, resolve } from 'node:path';
import { type Language, textIn } from '@journey-as-code/core';
import { type DiffReport, type Listing, listed, type ReportSide, shownFrom } from '../formats/diff-report.js';
import { fromHere } from '../workspace.js';
import { notesOf } from './notes.js';
import type { SettledVersions } from './settling.js';
import type { Version, Versions } from './version.js';

/** How a comparison is told. */
export interface ReportOptions {
  readonly listing: Listing;
  readonly language: Language;
  /** The language asked for, of which the workspace may have texts. */
  readonly tag: string;
  /** The day to judge by. */
  readonly asOf: string | undefined;
  /** Folder that paths are relative to. */
  readonly cwd: string;
}

/** A comparison as reports tell it. */
export function reportOn(
  versions: Versions,
  compared: SettledVersions,
  { listing, language, tag, asOf, cwd }: ReportOptions,
): DiffReport {
  const { comparison, gaps } = compared;
  const base = versions.base && sideOf(versions.base);
  const head = sideOf(versions.head);
  const { changes, unlisted } = listed(comparison, listing);
  return {
    workspace: basename(resolve(cwd, head.prefix)),
    range: versions.range,
    ...(base && { base }),
    head,
    ...(asOf !== undefined && { asOf }),
    changes: changes.map((change) => shownFrom(base, head, change)),
    unlisted,
    acceptances: fromHere(compared.acceptances, head.prefix),
    notes: notesOf(versions, compared, language),
    isComplete: gaps.length + comparison.notes.length === 0,
    ...(comparison.bump && { bump: comparison.bump }),
    nameOf(journey) {
      const { name } = compared.head.journeys.get(journey) ?? compared.base.journeys.get(journey) ?? {};
      return name && textIn(name, tag, compared.head.config.locales);
    },
  };
}

function sideOf({ label, prefix }: Version): ReportSide {
  return { ...(label !== undefined && { label }), prefix };
}
