import { buildWorkspace, type Comparison, diff, type ParsedDocument, type Workspace } from '@journey-as-code/core';
import type { Contents } from './contents.js';
import { comparable, type Gap } from './documents.js';
import { namesToLookUp } from './names.js';
import { readerOf } from './reading.js';
import { documentsOf, selectFiles, type Unchanged } from './selection.js';
import type { Version } from './version.js';

/** Two versions, compared. */
export interface Compared {
  readonly comparison: Comparison;
  /** The workspaces, but for what is the same in both and was not looked up. */
  readonly base: Workspace;
  readonly head: Workspace;
  /** What could not be read, and the comparison does not tell of. */
  readonly gaps: readonly Gap[];
  /** Every document that was read. */
  readonly documents: readonly ParsedDocument[];
}

/** In which language a comparison speaks. */
export type LanguageOf = (head: Workspace) => string;

/**
 * Compares two versions of a workspace. A journey that is the same on both sides is not parsed: it holds no change. It
 * is where something that did change names it, or where it may name something that is gone; then it stands on both
 * sides.
 */
export async function compareVersions(
  base: Version,
  head: Version,
  contents: Contents,
  languageOf: LanguageOf,
  read = readerOf(contents),
): Promise<Compared> {
  const selection = await selectFiles(base, head, contents, read);
  const { base: olds, head: news } = selection;
  const both: ParsedDocument[] = [];
  let resting = selection.unchanged;
  for (;;) {
    const documents = comparable({ base: [...olds, ...both], head: [...news, ...both] });
    const sides = { base: buildWorkspace(documents.base), head: buildWorkspace(documents.head) };
    const comparison = diff(sides.base, sides.head, { language: languageOf(sides.head) });
    const needed = resting.filter(namesToLookUp(comparison, sides, selection));
    if (needed.length === 0) {
      return { comparison, ...sides, gaps: documents.gaps, documents: [...olds, ...news, ...both] };
    }
    const chosen = new Set<Unchanged>(needed);
    resting = resting.filter((one) => !chosen.has(one));
    both.push(...needed.map(selection.read));
  }
}

/** A first version has nothing to be compared with: it has no changes. What cannot be read is told all the same. */
export async function firstVersion(head: Version, contents: Contents, languageOf: LanguageOf): Promise<Compared> {
  const documents = await documentsOf(head, contents, readerOf(contents));
  const { head: whole, gaps } = comparable({ base: [], head: documents });
  const workspace = buildWorkspace(whole);
  const { notes } = diff(workspace, workspace, { language: languageOf(workspace) });
  const comparison = { changes: [], notes: notes.filter(({ side }) => side === 'head') };
  return { comparison, base: workspace, head: workspace, gaps, documents };
}
