import { type Html, html } from '../html.js';
import type { PlannedPage } from '../pages/page.js';
import type { Reader } from '../reader.js';

/**
 * What a page that is not the latest says of itself: which release it is, or that it is not released yet. It leads to the
 * same page of the latest, which always stands: as itself, as a page that leads on, or as one that says where it went.
 */
export function releaseBar({ path }: Pick<PlannedPage, 'path'>, reader: Reader): Html | undefined {
  const { site, strings, ofSite, language } = reader;
  const { version, asOf, folder = '' } = site.options;
  if (folder === '') return undefined;
  const words = version === undefined ? strings.comingRelease : strings.releaseAsOf(version, asOf ?? '');
  const latest = version === undefined ? '' : `${language}/${path}`;
  return html`<aside class="release" data-version="${version ?? ''}"><p>${words} <a href="${ofSite(latest)}">${strings.readLatest}</a></p></aside>`;
}
