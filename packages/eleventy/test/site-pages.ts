import { fileURLToPath } from 'node:url';
import { buildWorkspace, checkWorkspace, readWorkspace, type SourceFile } from '@journey-as-code/core';
import { readSources } from '@journey-as-code/core/node';
import { readGuide } from '../src/guide.js';
import { planSite } from '../src/site.js';
import type { SiteFile, SiteOptions, SitePage } from '../src/site-page.js';

/** This repository's own workspace, and its guide. */
export const ownWorkspace = fileURLToPath(new URL('../../../journeys', import.meta.url));
export const ownGuide = fileURLToPath(new URL('../../../site/guide', import.meta.url));

/** The pages of this repository's own workspace. */
export function ownPages(options: Partial<SiteOptions> = {}): readonly SitePage[] {
  return pagesOf(readSources(ownWorkspace), {
    extraPages: readGuide(ownGuide, ['en', 'zh']),
    asOf: '2025-04-20',
    ...options,
  });
}

/** The pages of a workspace given as files. */
export function pagesOf(sources: readonly SourceFile[], options: Partial<SiteOptions> = {}): readonly SitePage[] {
  const workspace = buildWorkspace(readWorkspace(sources));
  const { asOf } = options;
  return planSite(workspace, {
    diagnostics: (language) => checkWorkspace(workspace, { language, ...(asOf !== undefined && { asOf }) }),
    ...options,
  }).pages;
}

/** The files that readers take along from the pages of a workspace. */
export function filesOf(sources: readonly SourceFile[], options: Partial<SiteOptions> = {}): readonly SiteFile[] {
  return planSite(buildWorkspace(readWorkspace(sources)), { diagnostics: () => [], ...options }).files();
}

/** The files that readers take along from the pages of this repository's own workspace. */
export function ownFiles(): readonly SiteFile[] {
  return filesOf(readSources(ownWorkspace), { asOf: '2025-04-20' });
}
