import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '@journey-as-code/core';
import { asAssets, copyAssets } from './asset.js';
import type { EleventyConfig } from './eleventy-config.js';
import { BuildRefused } from './errors.js';
import { finished } from './finished.js';
import { assertNoneBroken, brokenLinks } from './links.js';
import { filesIn } from './output/manifest.js';
import { addOwnTemplates, ownTemplates } from './own-templates.js';
import type { ReadSite } from './prepare-site.js';
import { readSite, type SiteSource } from './read-site.js';
import { withSearch } from './search/with-search.js';
import type { PlannedSite } from './site.js';
import type { SitePage } from './site-page.js';
import { type TwinnedPage, twinsOf } from './twin/twins.js';

/** The virtual template that holds all our pages. A file of this name in a site's input takes its place. */
const template = 'journey-pages.11ty.js';

const withoutPagefind =
  'The site has no search: Pagefind is not installed for this system. The index of names stands in. Install it: npm install pagefind@1.6.0';

/** A page, and its text once it is made. */
interface PageToMake {
  readonly page: SitePage;
  readonly whole: TwinnedPage;
}

/** What stands in a site: its pages, those of them that no file of the site's own takes the place of, and its files. */
interface Plan {
  readonly pages: readonly PageToMake[];
  readonly free: readonly PageToMake[];
  readonly files: PlannedSite['files'];
}

/** What Eleventy says when it has built a site. */
interface Built {
  readonly outputMode: string;
  readonly results: readonly { readonly outputPath: string; readonly content: string }[];
}

/**
 * The Eleventy plugin: adds to a site every page that its journeys give, with their assets. A file of the site's own at
 * the place of a page wins over it. The journeys are read anew for each build, and watched.
 */
export function journeySite(eleventyConfig: EleventyConfig, source: SiteSource): void {
  eleventyConfig.versionCheck('>=3.0 <4');
  const input = resolve(eleventyConfig.directories.input);
  const output = resolve(eleventyConfig.directories.output);
  let reading: Promise<ReadSite> | undefined;
  let planning: Promise<Plan> | undefined;
  const read = () => {
    reading ??= readSite(source, { without: output }).then(withoutErrors).then(searched);
    return reading;
  };
  let isWatching = false;
  let isTold = false;
  const searched = async (site: ReadSite) => {
    if (isWatching) return site; // its index would hold up every edit
    const found = await withSearch(site, source);
    if (found.search === 'not installed' && !isTold) console.warn(withoutPagefind);
    isTold = true;
    return found;
  };
  eleventyConfig.on('eleventy.before', ({ runMode }: { readonly runMode: string }) => {
    isWatching = runMode !== 'build';
    reading = undefined;
    planning = undefined;
  });

  const templates = ownTemplates(eleventyConfig);
  const isOurs = ({ page }: PageToMake) => !templates.some(({ sort }) => sort === page.parts?.sort);
  const planned = () => {
    planning ??= read().then((site): Plan => {
      const { pages: all, files } = site.plan();
      const pages = all.map((page) => ({ page, whole: finished(page) }));
      const isTaken = takenIn(input);
      return { pages, free: pages.filter(({ whole }) => !isTaken(whole.path)), files };
    });
    return planning;
  };
  eleventyConfig.addGlobalData('journeyPages', async () =>
    (await planned()).free.filter(isOurs).map(({ whole }) => whole),
  );
  addOwnTemplates(eleventyConfig, templates, async (sort) =>
    (await planned()).free.map(({ page }) => page).filter((page) => page.parts?.sort === sort),
  );
  if (!existsSync(join(input, template))) {
    eleventyConfig.addTemplate(template, {
      data: () => ({
        pagination: { data: 'journeyPages', size: 1, alias: 'entry', addAllPagesToCollections: false },
        eleventyExcludeFromCollections: true,
        permalink: ({ entry }: { readonly entry: TwinnedPage }) => entry.path,
      }),
      render: ({ entry }: { readonly entry: TwinnedPage }) => entry.html,
    });
  }
  eleventyConfig.on('eleventy.after', async ({ outputMode, results }: Built) => {
    if (outputMode !== 'fs') return;
    const { assets, root } = await read();
    const { pages, files: taken } = await planned();
    const whole = pages.map((page) => page.whole);
    const fresh = asAssets([...taken(), ...twinsOf(whole).all]).filter(({ path }) => !existsSync(join(input, path)));
    await copyAssets([...assets.files, ...fresh], output);
    const written = new Map(results.map(({ outputPath, content }) => [below(output, resolve(outputPath)), content]));
    const files = filesIn(output).map((path) => {
      const html = path.endsWith('.html') ? written.get(path) : undefined;
      return html === undefined ? { path } : { path, html };
    });
    const ours = new Set(whole.map(({ path }) => path));
    assertNoneBroken(brokenLinks(files, root).filter(({ page }) => ours.has(page)));
  });

  for (const folder of [source.workspace, source.guide]) {
    if (folder !== undefined) eleventyConfig.addWatchTarget(relative(process.cwd(), resolve(folder)) || '.');
  }
  // A guide's pages are among ours; as templates of the site they would be pages a second time.
  if (source.guide !== undefined) eleventyConfig.ignores.add(`${relative(process.cwd(), resolve(source.guide))}/**`);
}

function withoutErrors(site: ReadSite): ReadSite {
  const errors = site.diagnostics.filter(({ severity, settled }) => severity === 'error' && !settled);
  if (errors.length === 0) return site;
  const inWords = ({ file, range, message }: Diagnostic) =>
    `\n  ${file}:${range.startLine}:${range.startColumn} ${message}`;
  const more = errors.length > 5 ? `\n  and ${errors.length - 5} more` : '';
  throw new BuildRefused(
    `The journeys have errors:${errors.slice(0, 5).map(inWords).join('')}${more}`,
    'Correct them: journey check',
  );
}

/** Whether a site has a template of its own for a page: `en/index.md` for `en/index.html`. Each folder is read once. */
function takenIn(input: string): (path: string) => boolean {
  const known = new Map<string, readonly string[]>();
  const filesOf = (folder: string) => {
    const files = known.get(folder) ?? (existsSync(folder) ? readdirSync(folder) : []);
    known.set(folder, files);
    return files;
  };
  const isOwn = (file: string) => {
    const stem = `${basename(file, '.html')}.`;
    return filesOf(dirname(join(input, file))).some((name) => name.startsWith(stem));
  };
  return (path) => isOwn(path) || (path.endsWith('/index.html') && isOwn(`${dirname(path)}.html`));
}

function below(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}
