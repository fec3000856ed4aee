import { isAllowedAddress } from '@journey-as-code/core/escape';
import { type Html, html, type Part } from './html.js';
import { fileOf, type SiteOptions } from './site-page.js';

/**
 * The way from a page to the site's root. Links are relative, so a site may stand in any folder. Only the page for
 * wrong addresses is shown at any depth: its links begin at the folder that the site is published in.
 */
export function rootFrom(path: string, { url }: SiteOptions): string {
  if (path !== notFoundPath) return '../'.repeat(path.split('/').length - 1);
  const folder = url !== undefined && URL.canParse(url) ? new URL(url).pathname : '/';
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/** The page for wrong addresses. */
export const notFoundPath = '404.html';

/** A folder, perhaps with an anchor, as a link names it: with its file, since a folder opened from disk is a listing. */
export function fileLink(root: string, target: string): string {
  const hash = target.indexOf('#');
  return hash === -1 ? root + fileOf(target) : root + fileOf(target.slice(0, hash)) + target.slice(hash);
}

/** A link to another host, where its address may be one; else the label alone. */
export function outsideLink(address: string, label: Part = address): Html {
  if (!isAllowedAddress(address)) return html`${label}`;
  return html`<a href="${address}" rel="noopener noreferrer">${label}</a>`;
}
