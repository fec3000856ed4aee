import { fileOf, type SitePage } from './site-page.js';
import type { TwinnedPage } from './twin/twins.js';

/** A page in its file. Its text is made when it is first asked for, and kept for whoever asks next. */
export function finished(page: SitePage): TwinnedPage {
  const { path, twin, isMain } = page;
  let html: string | undefined;
  return {
    path: fileOf(path),
    ...(twin !== undefined && { twin }),
    ...(isMain && { isMain }),
    get html() {
      html ??= page.html;
      return html;
    },
  };
}
