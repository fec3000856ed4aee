import type { SiteFile } from '../site-page.js';
import { type FinishedPage, twinText } from './twin.js';

/** A page of which a twin may be made. */
export interface TwinnedPage extends FinishedPage {
  /** Where its twin stands; a page without one is another view of what a page with one says. */
  readonly twin?: string;
  /** It is among what the site gives in one file. */
  readonly isMain?: boolean;
}

/** The twins of pages, and one file that holds what the site is about: the twins of its main pages. */
export function twinsOf(pages: readonly TwinnedPage[]): readonly SiteFile[] {
  const twinned = new Set(pages.filter(({ twin }) => twin !== undefined).map(({ path }) => path));
  const kept = new Map<string, string>();
  const textOf = (page: TwinnedPage) => {
    const text = kept.get(page.path) ?? twinText(page, twinned);
    if (page.isMain) kept.set(page.path, text);
    return text;
  };
  const twins = pages.flatMap((page): readonly SiteFile[] =>
    page.twin === undefined
      ? []
      : [
          {
            path: page.twin,
            get content() {
              return textOf(page);
            },
          },
        ],
  );
  const full: SiteFile = {
    path: 'llms-full.txt',
    get content() {
      return pages
        .filter(({ isMain }) => isMain)
        .map((page) => fromRoot(textOf(page), page))
        .join('\n---\n\n');
    },
  };
  return [...twins, full];
}

/** A twin's text where it stands at the site's root: its links go from there. */
function fromRoot(text: string, { path }: TwinnedPage): string {
  const [language, ...folders] = path.split('/').slice(0, -1);
  return text.replaceAll(`](${'../'.repeat(folders.length)}`, `](${language}/`);
}
