import type { Journey } from '@journey-as-code/core';
import { escapeHtml } from '@journey-as-code/core/escape';
import { addressOf } from '../address.js';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { icon } from './icon.js';

/** How the map gets into a page elsewhere: a line of HTML to copy; where the site's address is not known, the page to frame. */
export function embedCode({ id, name }: Journey, { strings, href, plain, language, site }: Reader): Html {
  const folder = `embed/${id}/`;
  const address = addressOf(`${language}/${folder}`, site.options);
  const view = html`<a href="${href(folder)}">${strings.embedOf(plain(name))}</a>`;
  if (address === undefined) return html`<p>${strings.embedWithout} ${view}</p>`;
  const code = `<iframe src="${escapeHtml(address)}" title="${escapeHtml(plain(name))}" width="100%" height="900" loading="lazy"></iframe>`;
  return html`<p>${strings.embedHow} (${view})</p><pre tabindex="0"><code>${code}</code></pre><p><button class="take" type="button" data-copy="${code}" hidden>${icon('link')}${strings.copyEmbed}</button></p>`;
}
