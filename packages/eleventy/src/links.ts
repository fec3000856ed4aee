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

/** The links of pages, noted page by page; when all are noted, it is known which of them lead nowhere. */
export interface LinkBook {
  /** Notes what a page links to, and what on it can be linked to. */
  note(page: { readonly path: string; readonly html: string }): void;
  /**
   * Every link to a file or an anchor that is not among some files, in order of pages. What lies beyond the folder of these
   * pages is asked about by its way from there.
   */
  broken(paths: Iterable<string>, isBeyond?: (path: string) => boolean): readonly BrokenLink[];
}

/**
 * Links are relative; only the page for wrong addresses, which is shown at any depth, has links that begin at `root`.
 */
export function linkBook(root = '/'): LinkBook {
  const anchors = new Map<string, ReadonlySet<string>>();
  const links = new Map<string, ReadonlySet<string>>();
  const known = new Map<string, string>();
  const keep = (text: string) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const copy = Buffer.from(text).toString(); // a part of a page would hold all of it in memory
    known.set(copy, copy);
    return copy;
  };
  return {
    note({ path, html }) {
      const ids = new Set<string>();
      const here = new Set<string>();
      for (const [, name, value = ''] of html.matchAll(attribute)) {
        if (name === 'id') ids.add(keep(textOf(value)));
        else here.add(keep(value));
      }
      anchors.set(path, ids);
      links.set(path, here);
    },
    broken(paths, isBeyond = () => false) {
      const files = new Map([...paths].map((path) => [path, anchors.get(path)]));
      const broken: BrokenLink[] = [];
      for (const [page, here] of links) {
        const resolve = resolverFrom(page);
        for (const link of here) {
          const written = textOf(link);
          const relative = page === notFoundPath && written.startsWith(root) ? written.slice(root.length) : written;
          const fault = faultOf(relative, page, resolve, { files, isBeyond });
          if (fault !== undefined) broken.push({ page, link: written, fault });
        }
      }
      return broken;
    },
  };
}

/** Every link of a site's pages to a file or an anchor of the site that is not there. */
export function brokenLinks(files: readonly LinkedFile[], root?: string): readonly BrokenLink[] {
  const book = linkBook(root);
  for (const { path, html } of files) if (html !== undefined) book.note({ path, html });
  return book.broken(files.map(({ path }) => path));
}

/** Throws when links lead nowhere, naming the first of them and their pages. */
export function assertNoneBroken(broken: readonly BrokenLink[]): void {
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

/** The files that links may lead to. */
interface Linkable {
  /** The anchors of each page; undefined for other files, whose anchors nobody knows. */
  readonly files: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  readonly isBeyond: (path: string) => boolean;
}

function faultOf(
  link: string,
  page: string,
  resolve: (path: string) => string,
  { files, isBeyond }: Linkable,
): BrokenLink['fault'] | undefined {
  if (link.startsWith('#')) return anchorFault(link.slice(1), files.get(page));
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(link)) return undefined;
  const [, path = '', hash] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(link) ?? [];
  if (path.startsWith('/')) return 'not relative';
  const target = path === '' ? page : resolve(decoded(path));
  if (target.startsWith('../') && isBeyond(target)) return undefined;
  if (!files.has(target))
    return files.has(join(target, 'index.html')) ? 'a folder instead of its file' : 'no such file';
  return anchorFault(hash, files.get(target));
}

/** Where relative links of a page lead. Nearly all of ours go up to the root and down again, without detours. */
function resolverFrom(page: string): (path: string) => string {
  const folder = dirname(page);
  const toRoot = '../'.repeat(page.split('/').length - 1);
  return (path) => {
    const below = path.slice(toRoot.length);
    return toRoot !== '' && path.startsWith(toRoot) && !/^\.|\/[./]/.test(below) ? below : join(folder, path);
  };
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
