import { addressOf } from '../../address.js';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';

/** How the site is named where others rest on it. */
export function citing({ strings, plain, workspace, site, language }: Reader): Html {
  const { version, commit, asOf } = site.options;
  const parts = [
    plain(workspace.config.name),
    version !== undefined && strings.version(version),
    commit !== undefined && strings.commit(commit.slice(0, 12)),
    asOf !== undefined && strings.asOf(asOf),
    addressOf(`${language}/`, site.options),
  ].filter((part) => typeof part === 'string');
  return html`<p>${strings.citingHow}</p><p>${strings.citeAs(parts.join(strings.listComma))}</p>`;
}
