import type { Diagnostic } from '@journey-as-code/core';
import { asAssets } from './asset.js';
import { writeSite } from './engine.js';
import { finished } from './finished.js';
import { assertLinks } from './links.js';
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
export type BuildStep = 'read' | 'render' | 'write';

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
  onProgress('render', planned.pages.length);
  const pages = planned.pages.map(finished);
  const others = [...site.assets.files, ...asAssets([...planned.files(), ...twinsOf(pages)])];
  const files = [...pages, ...others];
  const longPaths = checkPaths(
    files.map(({ path }) => path),
    output,
  );
  assertLinks(files, { root });
  onProgress('write', files.length);
  await replaceFolder(output, (fresh) => writeSite(pages, others, fresh));
  return { written: true, output, pages: pages.length, diagnostics, longPaths, search: site.search };
}
