import { type Block, blocksIn, together } from './blocks.js';
import { twinLinks } from './links.js';
import { treeOf } from './tree.js';

/** A page of the site, finished. */
export interface FinishedPage {
  /** Its file below the site's root. */
  readonly path: string;
  readonly html: string;
}

/**
 * What a page says, as Markdown: its headings, sentences, lists and tables, without its drawings and the ways through
 * the site. It is read off the page, so no page can say one thing and its twin another.
 */
export function twinText({ path, html }: FinishedPage, twinned: ReadonlySet<string>): string {
  const start = html.indexOf('>', html.indexOf('<main')) + 1;
  const { children } = treeOf(html, start, html.lastIndexOf('</main>'));
  return `${together(titleFirst(blocksIn(children, { links: twinLinks(path, twinned), deeper: 0, isProse: false })))}\n`;
}

/** What leads to a page stands above its title there, and below it here. */
function titleFirst([crumb, title, ...rest]: readonly Block[]): readonly Block[] {
  if (crumb === undefined || title === undefined) return crumb ? [crumb] : [];
  return crumb.isLine && title.text.startsWith('# ') ? [title, crumb, ...rest] : [crumb, title, ...rest];
}
