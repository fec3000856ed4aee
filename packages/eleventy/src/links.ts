import { dirname, join } from 'node:path/posix';
import { BuildRefused } from './errors.js';
import { notFoundPath } from './href.js';
import { textOf } from './html-text.js';

/** A file of the site; its text when it is a page. */
export interface LinkedFile {
  readonly path: string;
  readonly html?: string;
}

/** A link that leads nowhere. */
export interface BrokenLink {
  /** The page it stands on. */
  readonly page: string;
  /** As it is written there. */
  readonly link: string;
  readonly fault: 'no such file' | 'no such anchor' | 'a folder instead of its file' | 'not relative';
}

const attribute = /\s(id|href|src|action|data-frame)="([^"]*)"/g;

/**
 * Every link of a site's pages to a file or an anchor of the site that is not there, in order of pages. Links are
 * relative; only the page for wrong addresses, which is shown at any depth, has links that begin at `root`.
 */
export function brokenLinks(files: readonly LinkedFile[], root = '/'): readonly BrokenLink[] {
  const anchors = new Map(files.map(({ path, html }) => [path, html === undefined ? undefined : new Set<string>()]));
  const links = new Map<string, Set<string>>();
  for (const { path, html } of files) {
    if (html === undefined) continue;
    const here = new Set<string>();
    for (const [, name, value = ''] of html.matchAll(attribute)) {
      if (name === 'id') anchors.get(path)?.add(textOf(value));
      else here.add(value);
    }
    links.set(path, here);
  }

  const broken: BrokenLink[] = [];
  for (const [page, here] of links) {
    const folder = dirname(page);
    for (const link of here) {
      const written = textOf(link);
      const relative = page === notFoundPath && written.startsWith(root) ? written.slice(root.length) : written;
      const fault = faultOf(relative, page, folder, anchors);
      if (fault !== undefined) broken.push({ page, link: written, fault });
    }
  }
  return broken;
}

/** Which links are looked at. */
export interface LinkScope {
  /** Where the site's root stands on its host. */
  readonly root?: string;
  /** The pages whose links are looked at; all of them when absent. */
  readonly of?: ReadonlySet<string>;
}

/** Throws when a link of a site leads nowhere, naming the first such links and their pages. */
export function assertLinks(files: readonly LinkedFile[], { root, of }: LinkScope = {}): void {
  const broken = brokenLinks(files, root).filter(({ page }) => of === undefined || of.has(page));
  if (broken.length === 0) return;
  const shown = broken
    .slice(0, 5)
    .map(({ page, link, fault }) => `\n  ${page} links to ${JSON.stringify(link)}: ${fault}`);
  const more = broken.length > shown.length ? `\n  and ${broken.length - shown.length} more` : '';
  throw new BuildRefused(
    `Links that lead nowhere:${shown.join('')}${more}`,
    'Correct or remove them, then build again.',
  );
}

function faultOf(
  link: string,
  page: string,
  folder: string,
  anchors: ReadonlyMap<string, ReadonlySet<string> | undefined>,
): BrokenLink['fault'] | undefined {
  if (link.startsWith('#')) return anchorFault(link.slice(1), anchors.get(page));
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(link)) return undefined;
  const [, path = '', hash] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(link) ?? [];
  if (path.startsWith('/')) return 'not relative';
  const target = path === '' ? page : join(folder, decoded(path));
  if (!anchors.has(target))
    return anchors.has(join(target, 'index.html')) ? 'a folder instead of its file' : 'no such file';
  return anchorFault(hash, anchors.get(target));
}

function anchorFault(hash: string | undefined, ids: ReadonlySet<string> | undefined): 'no such anchor' | undefined {
  if (hash === undefined || hash === '' || ids === undefined) return undefined;
  return ids.has(decoded(hash)) ? undefined : 'no such anchor';
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a percent sign that encodes nothing stands for itself
  }
}
