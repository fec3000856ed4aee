import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { factList } from '../facts.js';
import { inLine } from '../links.js';
import { languageName } from '../site-header.js';

/** Which state of which files a site shows. */
export function madeFrom(reader: Reader): Html {
  const { strings, workspace, site } = reader;
  const { version, commit, asOf } = site.options;
  const number = workspace.documents.length + workspace.measurementFiles.length;
  const languages = site.languages.map((tag) => html`<span lang="${tag}">${languageName(tag)}</span>`);
  return html`<p>${strings.madeFromLead}</p>${factList(
    [
      [strings.filesRead, strings.filesCount(number)],
      [strings.languagesOf, inLine(languages, reader)],
      [strings.releaseOf, version],
      [strings.commitOf, commit !== undefined && html`<code>${commit}</code>`],
      [strings.asOfDay, asOf],
    ],
    'facts spread',
  )}`;
}
