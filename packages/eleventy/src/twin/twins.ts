import type { SiteFile } from '../site-page.js';
import { type FinishedPage, twinText } from './twin.js';

/** A page of which a twin may be made. */
export interface TwinnedPage extends FinishedPage {
  /** Where its twin stands; a page without one is another view of what a page with one says. */
  readonly twin?: string;
  /** It is among what the site gives in one file. */
  readonly isMain?: boolean;
}

/** The twins of a site. */
export interface Twins {
  /** The twin of a page, where it has one. */
  of(page: TwinnedPage): readonly SiteFile[];
  /** What the site is about in one file: the twins of its main pages. */
  readonly full: SiteFile;
  /** All of them. */
  readonly all: readonly SiteFile[];
}

/** Makes the twins of pages. Those of main pages are kept, since they are asked for twice. */
export function twinsOf(pages: readonly TwinnedPage[]): Twins {
  const twinned = new Set(pages.filter(({ twin }) => twin !== undefined).map(({ path }) => path));
  const kept = new Map<string, string>();
  const textOf = (page: TwinnedPage) => {
    const text = kept.get(page.path) ?? twinText(page, twinned);
    if (page.isMain) kept.set(page.path, text);
    return text;
  };
  const of = (page: TwinnedPage) => (page.twin === undefined ? [] : [fileFrom(page.twin, () => textOf(page))]);
  const full = fileFrom('llms-full.txt', () =>
    pages
      .filter(({ isMain }) => isMain)
      .map((page) => fromRoot(textOf(page), page))
      .join('\n---\n\n'),
  );
  return { of, full, all: [...pages.flatMap(of), full] };
}

function fileFrom(path: string, text: () => string): SiteFile {
  return {
    path,
    get content() {
      return text();
    },
  };
}

/** A twin's text where it stands at the site's root: its links go from there. */
function fromRoot(text: string, { path }: TwinnedPage): string {
  const [language, ...folders] = path.split('/').slice(0, -1);
  return text.replaceAll(`](${'../'.repeat(folders.length)}`, `](${language}/`);
}
