import { extname } from 'node:path';
import type { Config } from '@journey-as-code/core';
import { dayOf, entriesOf, type Repository, textOfObject } from '@journey-as-code/core/node';
import type { Look } from '../asset.js';
import { BuildRefused } from '../errors.js';
import { type GuideFile, guidePages, isGuideFile } from '../guide.js';
import type { State } from '../state.js';
import type { GitRelease } from './in-git.js';
import type { RepositoryStates } from './repository-states.js';

/** The state that a release is in, with the pictures and pages of its own. */
export async function releaseState(
  release: GitRelease,
  { repository, files, workspaceOf }: RepositoryStates,
): Promise<State> {
  const workspace = workspaceOf(release);
  const { config } = workspace;
  const at = (path: string) => `${release.tree}:${path}`;
  const look = await lookOf(config, at, repository);
  const guide = await guideFilesOf(config, at, repository);
  return {
    workspace,
    sources: release.files.map(files.source),
    asOf: dayOf(release.instant, config.timezone),
    commit: release.commit,
    version: release.version,
    look,
    pages: () => guidePages(guide, config.site?.pages ?? '', config.locales),
  };
}

async function lookOf({ site }: Config, at: (path: string) => string, { objects }: Repository): Promise<Look> {
  const { accent, logo } = site ?? {};
  if (logo === undefined) return { ...(accent && { accent }) };
  const [picture] = await objects.read([at(logo)]);
  if (picture?.type !== 'blob') throw notThere('site.logo', logo);
  return { ...(accent && { accent }), logo: { from: { content: picture.content }, extension: extname(logo) } };
}

async function guideFilesOf(
  { site }: Config,
  at: (path: string) => string,
  { objects }: Repository,
): Promise<readonly GuideFile[]> {
  if (site?.pages === undefined) return [];
  const [folder] = await objects.read([at(site.pages)]);
  if (folder?.type !== 'tree') throw notThere('site.pages', site.pages);
  const entries = entriesOf(folder).filter(({ mode, name }) => mode.startsWith('100') && isGuideFile(name));
  const files = await objects.read(entries.map(({ id }) => id));
  return entries.map(({ name }, index) => {
    const file = files[index];
    return { name, text: file ? textOfObject(file) : '' };
  });
}

function notThere(setting: string, path: string): BuildRefused {
  return new BuildRefused(`${setting} in journey.config.yaml names ${path}, which is not in it.`, '');
}
