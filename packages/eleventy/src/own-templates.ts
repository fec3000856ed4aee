import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { EleventyConfig } from './eleventy-config.js';
import { BuildRefused } from './errors.js';
import { pages } from './pages/index.js';
import { fileOf, type PageParts, type SitePage } from './site-page.js';

/** The folder among a site's includes that holds its own templates, each named after the sort of page it is for. */
const folder = 'journey';

/** The layout that puts content into the frame of our pages. */
const frame = 'journey-frame.11ty.js';

/** A template of the site's own: the sort of page it is for, and its name as a layout. */
interface OwnTemplate {
  readonly sort: string;
  readonly layout: string;
}

/** What a template finds of the page it is asked for. */
interface TemplateData {
  readonly journeyPage: { readonly path: string; readonly parts: PageParts };
}

interface FrameData extends Partial<TemplateData> {
  readonly content: string;
  readonly page: { readonly inputPath: string };
}

function notOurs(file: string): BuildRefused {
  return new BuildRefused(
    `${file} has the layout ${frame}, which only templates of journey pages may have.`,
    'Give it a layout of your own, or put it into the folder that site.pages names.',
  );
}

/** The templates that a site has among its includes: `journey/persona.njk` for every page of a persona. */
export function ownTemplates({ directories }: EleventyConfig): readonly OwnTemplate[] {
  const place = join(resolve(directories.includes), folder);
  if (!existsSync(place)) return [];
  return readdirSync(place).flatMap((name) => {
    const sort = pages.find(({ id }) => name.startsWith(`${id}.`))?.id;
    return sort === undefined ? [] : [{ sort, layout: `${folder}/${name}` }];
  });
}

/** Adds a template for each sort of page that the site has one for: ours gives the content, theirs what is made of it. */
export function addOwnTemplates(
  eleventyConfig: EleventyConfig,
  templates: readonly OwnTemplate[],
  pagesOf: (sort: string) => Promise<readonly SitePage[]>,
): void {
  if (templates.length === 0) return;
  const includes = relative(resolve(eleventyConfig.directories.input), resolve(eleventyConfig.directories.includes));
  eleventyConfig.addTemplate(`${includes.split(sep).join('/')}/${frame}`, {
    data: () => ({}),
    render: ({ journeyPage, content, page }: FrameData) => {
      if (journeyPage === undefined) throw notOurs(page.inputPath);
      return journeyPage.parts.frame(content);
    },
  });
  for (const { sort, layout } of templates) {
    const data = `journeyPagesOf_${sort}`;
    eleventyConfig.addGlobalData(data, () => pagesOf(sort));
    eleventyConfig.addTemplate(`journey-${sort}.11ty.js`, {
      data: () => ({
        layout,
        pagination: { data, size: 1, alias: 'journeyPage', addAllPagesToCollections: false },
        eleventyExcludeFromCollections: true,
        permalink: ({ journeyPage }: TemplateData) => fileOf(journeyPage.path),
      }),
      render: ({ journeyPage }: TemplateData) => journeyPage.parts.body,
    });
  }
}
