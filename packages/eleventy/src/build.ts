import type { Diagnostic } from '@journey-as-code/core';
import { asAssets } from './asset.js';
import { writeSite } from './engine.js';
import { inFile } from './finished.js';
import { assertNoneBroken, linkBook } from './links.js';
import { checkedOutput } from './output/checked-output.js';
import { checkPaths } from './output/paths.js';
import { replaceFolder } from './output.js';
import { readSite, type SiteSource } from './read-site.js';
import { type SearchState, withSearch } from './search/with-search.js';
import { twinsOf } from './twin/twins.js';

/** How a site is built. */
export interface BuildOptions extends SiteSource {
  /** The folder that the site is written to. Only a folder that does not exist, is empty or was built before will do. */
  readonly output: string;
  /** Told what is done next, and to how many files. */
  readonly onProgress?: (step: BuildStep, files: number) => void;
}

/** What a build does, one after the other. */
export type BuildStep = 'read' | 'write';

/** What a build did. */
export interface BuildResult {
  /** False when the workspace has errors: then the output is as it was. */
  readonly written: boolean;
  /** The folder, as an absolute path. */
  readonly output: string;
  /** How many pages the site has. */
  readonly pages: number;
  /** Everything that a check of the workspace finds. */
  readonly diagnostics: readonly Diagnostic[];
  /** Paths that older systems may find too long. */
  readonly longPaths: readonly string[];
  /** Whether the site has a search. */
  readonly search: SearchState;
}

/**
 * Builds the site of a workspace into a folder: all of it, or nothing. Faults in the journeys are returned; an output
 * that cannot be written, or a link that leads nowhere, throws `BuildRefused`.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { onProgress = () => {} } = options;
  const output = checkedOutput(options.output, options.workspace);
  const read = await readSite(options, { without: output });
  const { diagnostics, root } = read;
  onProgress('read', read.files);
  if (diagnostics.some(({ severity, settled }) => severity === 'error' && !settled)) {
    return { written: false, output, pages: 0, diagnostics, longPaths: [], search: 'left out' };
  }
  const site = await withSearch(read, options);

  const planned = site.plan();
  const pages = planned.pages.map(inFile);
  const twins = twinsOf(pages);
  const others = [...site.assets.files, ...asAssets(planned.files())];
  const paths = [...pages, ...others, ...twins.all].map(({ path }) => path);
  const longPaths = checkPaths(paths, output);
  onProgress('write', paths.length);
  const links = linkBook(root);
  await replaceFolder(output, async (fresh) => {
    await writeSite(pages, [...others, ...asAssets([twins.full])], fresh, (page) => {
      links.note(page);
      return asAssets(twins.of(page));
    });
    assertNoneBroken(links.broken(paths));
  });
  return { written: true, output, pages: pages.length, diagnostics, longPaths, search: site.search };
}
