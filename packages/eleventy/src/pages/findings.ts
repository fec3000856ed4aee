import type { Diagnostic } from '@journey-as-code/core';
import { html } from '../html.js';
import { findingsTable } from '../parts/findings.js';
import { section } from '../parts/section.js';
import type { Reader } from '../reader.js';
import { definePage } from './page.js';

/** Findings that one page holds at most. A workspace with more has better tools than a page. */
const most = 200;

/** What a check of the workspace found, file by file, with what to do next. */
export const findingsPage = definePage<undefined>({
  id: 'findings',
  *paths() {
    yield ['findings/', undefined];
  },
  title: (_, { strings }) => strings.findings,
  body(_, reader) {
    const { strings, site, speech } = reader;
    const byFile = site.findings(speech);
    const count = [...byFile.values()].reduce((sum, { length }) => sum + length, 0);
    let room = most;
    const parts = [...byFile].map(([file, found], index) => {
      const shown = found.slice(0, room);
      room -= shown.length;
      return filePart(file, shown, index, reader);
    });
    return html`<h1>${strings.findings}</h1><p class="lead">${count === 0 ? strings.noFindings : strings.findingsLead(count)}</p>
${parts}${count > most && html`<p class="none">${strings.andMore(count - most)}</p>`}`;
  },
});

function filePart(file: string, found: readonly Diagnostic[], index: number, reader: Reader) {
  if (found.length === 0) return undefined;
  return section(`file.${index + 1}`, file, findingsTable(found, reader), found.length);
}
