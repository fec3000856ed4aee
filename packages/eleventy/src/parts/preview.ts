import { addressOf } from '../address.js';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';

/** What a page says of itself before it is opened. */
export interface Announced {
  readonly title: string;
  readonly description: string | undefined;
}

/** What a chat shows of a page that somebody links to, and the one address that search engines know it by. */
export function preview({ title, description }: Announced, { site, workspace, language, path, plain }: Reader): Html {
  const address = addressOf(path, site.options);
  return html`${address !== undefined && html`<link rel="canonical" href="${address}">`}<meta property="og:type" content="website"><meta property="og:site_name" content="${plain(workspace.config.name)}"><meta property="og:title" content="${title}">${
    description !== undefined && html`<meta property="og:description" content="${description}">`
  }<meta property="og:locale" content="${language.replace('-', '_')}">${
    address !== undefined && html`<meta property="og:url" content="${address}">`
  }`;
}
