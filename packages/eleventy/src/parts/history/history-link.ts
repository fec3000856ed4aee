import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';

/** The way to what each release changed of something: its folder below that of the releases. Nothing where there are none. */
export function historyLink(folder: string, words: string, { site, href }: Reader): Html | undefined {
  if (site.options.releases === undefined) return undefined;
  return html`<p class="ways"><a href="${href(`releases/${folder}`)}">${words}</a></p>`;
}

/** The ways to the latest release and to all others. */
export function releaseLinks({ site, strings, href }: Reader): Html | undefined {
  const { releases } = site.options;
  if (releases === undefined) return undefined;
  const { latest } = releases;
  return html`<p class="ways">${
    latest && html`<a href="${href(`releases/${latest.version}/`)}">${strings.release(latest.version)}</a>`
  }<a href="${href('releases/')}">${strings.allReleases}</a></p>
`;
}
