import { fileOf, type SitePage } from './site-page.js';
import type { TwinnedPage } from './twin/twins.js';

/** A page in its file. Its text is made each time that it is asked for. */
export function inFile(page: SitePage): TwinnedPage {
  return withText(page, () => page.html);
}

/** The same; its text is made when it is first asked for, and kept for whoever asks next. */
export function finished(page: SitePage): TwinnedPage {
  let html: string | undefined;
  return withText(page, () => {
    html ??= page.html;
    return html;
  });
}

function withText({ path, twin, isMain }: SitePage, text: () => string): TwinnedPage {
  return {
    path: fileOf(path),
    ...(twin !== undefined && { twin }),
    ...(isMain && { isMain }),
    get html() {
      return text();
    },
  };
}
