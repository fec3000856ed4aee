import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { configName, type Diagnostic } from '@journey-as-code/core';
import type { BuildOptions } from './build-options.js';
import { type MadeSite, makeSite } from './make-site.js';
import { checkedOutput } from './output/checked-output.js';
import { replaceFolder } from './output.js';
import { prepareSite } from './prepare-site.js';
import { languageOf, stateOnDisk } from './read-site.js';
import { bareState } from './releases/bare-state.js';
import { findReleases } from './releases/find-releases.js';
import { repositoryStates } from './releases/repository-states.js';

/** What a build did. */
export interface BuildResult extends MadeSite {
  /** False when the workspace has errors: then the output is as it was. */
  readonly written: boolean;
  /** The folder, as an absolute path. */
  readonly output: string;
  /** Everything that a check of the workspace finds. */
  readonly diagnostics: readonly Diagnostic[];
  /** Why there may be releases that were not found, and how to get them. */
  readonly missing?: { readonly message: string; readonly next: string };
}

const nothing: MadeSite = { pages: 0, longPaths: [], search: 'left out', releases: [], leftOut: [] };

/**
 * Builds the site of a workspace into a folder: all of it, or nothing. Faults in the journeys and releases that cannot be
 * shown are returned; an output that cannot be written, or a link that leads nowhere, throws `BuildRefused`.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { onProgress = () => {} } = options;
  const output = checkedOutput(options.output, options.workspace);
  const states = await repositoryStates(options.workspace);
  try {
    const isBare = states?.repository.hasWorkingTree === false && !existsSync(join(options.workspace, configName));
    const current = isBare ? await bareState(states) : await stateOnDisk(options, { without: output });
    const { diagnostics } = prepareSite(current, languageOf(options));
    onProgress('read', current.sources.length);
    if (diagnostics.some(({ severity, settled }) => severity === 'error' && !settled)) {
      return { written: false, output, diagnostics, ...nothing };
    }
    const { releases: settings } = current.workspace.config.site ?? {};
    const found = states && options.releases !== false ? await findReleases(states, settings) : undefined;
    let made = nothing;
    await replaceFolder(output, async (folder, parts) => {
      made = await makeSite(current, found, { folder, parts, files: new Set() }, options);
    });
    return { written: true, output, diagnostics, ...made, ...(found?.missing && { missing: found.missing }) };
  } finally {
    await states?.repository.objects.close();
  }
}
