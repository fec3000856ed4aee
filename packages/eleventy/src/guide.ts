import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { BuildRefused } from './errors.js';
import type { ExtraPage } from './site-page.js';

const keys = ['title', 'navigation', 'order'] as const;
type Front = Partial<Record<(typeof keys)[number], string>>;

/** The Markdown files of a folder as pages: see `guidePages`. */
export function readGuide(folder: string, languages: readonly string[]): readonly ExtraPage[] {
  return guidePages(guideFilesIn(folder), folder, languages);
}

/** A file of Markdown, by its name. */
export interface GuideFile {
  readonly name: string;
  readonly text: string;
}

/** The files of Markdown in a folder. A link among them is not followed: it could lead to any file. */
function guideFilesIn(folder: string): readonly GuideFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new BuildRefused(`There is no folder ${folder} for pages.`, 'Make it, or name the one that holds them.');
  }
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isGuideFile(entry.name))
    .map(({ name }) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Whether a file becomes a page. */
export function isGuideFile(name: string): boolean {
  return name.endsWith('.md') && name !== 'README.md';
}

/**
 * The Markdown files of a folder as pages, in the order their front matter says, then by name. `writing.md` is a page of
 * the first language, `writing.zh.md` the same page in Chinese. Front matter holds `title`, `order` (a number)
 * and, where the navigation shall call the page something shorter, `navigation`; one to a line.
 */
export function guidePages(
  files: readonly GuideFile[],
  folder: string,
  languages: readonly string[],
): readonly ExtraPage[] {
  const place = basename(resolve(folder));
  return files
    .map(({ name, text }) => {
      const [, page = '', language = languages[0] ?? 'en'] = /^([^.]+)(?:\.([^.]+))?\.md$/.exec(name) ?? [];
      const { front, markdown } = split(text, join(folder, name));
      if (page === '' || !languages.includes(language)) {
        throw new BuildRefused(
          `${join(folder, name)} is in no language of the site.`,
          `Name it after one of ${languages.join(', ')}: start.${languages[0]}.md`,
        );
      }
      const path = `${place}/${page}/`;
      const title = front.title ?? page;
      return {
        order: Number(front.order ?? Number.MAX_SAFE_INTEGER),
        page: { path, language, title, markdown, navigation: front.navigation ?? title },
      };
    })
    .sort((a, b) => a.order - b.order || (a.page.path < b.page.path ? -1 : 1))
    .map(({ page }) => page);
}

function split(text: string, file: string): { readonly front: Front; readonly markdown: string } {
  const [whole = '', head = ''] = /^---\r?\n(.*?)\r?\n---\r?\n/s.exec(text) ?? [];
  const front: Front = {};
  for (const line of head.split(/\r?\n/).filter((one) => one.trim() !== '')) {
    const [, name, value] = /^([a-z]+):\s*(.*?)\s*$/.exec(line) ?? [];
    const key = keys.find((known) => known === name);
    if (key === undefined || value === undefined) {
      throw new BuildRefused(
        `${file} has a line in its front matter that we do not know: ${line}`,
        `Known are ${keys.join(', ')}, each with a text.`,
      );
    }
    front[key] = value.replace(/^"(.*)"$|^'(.*)'$/, (_, double, single) => double ?? single);
  }
  return { front, markdown: text.slice(whole.length) };
}
