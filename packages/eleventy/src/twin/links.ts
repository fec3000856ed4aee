import { markdownAddress } from '@journey-as-code/core/escape';
import { fileOf } from '../site-page.js';

/** How a twin writes the links of its page. */
export interface TwinLinks {
  /** The address in a twin; undefined for what leads to the same page. */
  to(link: string): string | undefined;
}

/**
 * Links of a page as its twin writes them: to twins where there are any, by the shortest way. A twin has no anchors, so
 * they are left out.
 */
export function twinLinks(page: string, twinned: ReadonlySet<string>): TwinLinks {
  const [language = ''] = page.split('/', 1);
  const depth = page.split('/').length - 1;
  const own = `${'../'.repeat(depth)}${language}/`;
  const up = '../'.repeat(Math.max(0, depth - 1));
  return {
    to(link) {
      if (link.startsWith('#')) return undefined;
      if (!link.startsWith(own)) return markdownAddress(link);
      const [path = ''] = link.slice(own.length).split('#', 1);
      const file = `${language}/${path}`;
      if (file === page) return undefined;
      return markdownAddress(twinned.has(file) ? `${up}${twinOf(path)}` : `${up}${link.slice(own.length)}`);
    },
  };
}

/** Where the twin of a page stands: beside it. */
export function twinOf(path: string): string {
  return fileOf(path).replace(/\.html$/, '.md');
}
