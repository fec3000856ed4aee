import { html } from '../html.js';
import { findingsTable } from '../parts/findings.js';
import { definePage } from './page.js';

/** What a check of the workspace found, with what to do next. */
export const findingsPage = definePage<undefined>({
  id: 'findings',
  *paths() {
    yield ['findings/', undefined];
  },
  title: (_, { strings }) => strings.findings,
  body(_, reader) {
    const { strings, site, speech } = reader;
    const all = [...site.findings(speech).values()].flat();
    return html`<h1>${strings.findings}</h1><p class="lead">${all.length === 0 ? strings.noFindings : strings.findingsLead(all.length)}</p>
${all.length > 0 && findingsTable(all.slice(0, 200), reader)}${all.length > 200 && html`<p class="none">${strings.andMore(all.length - 200)}</p>`}`;
  },
});
