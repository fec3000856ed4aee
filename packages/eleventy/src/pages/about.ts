import { html } from '../html.js';
import { citing } from '../parts/about/citing.js';
import { dataFiles } from '../parts/about/data-files.js';
import { madeFrom } from '../parts/about/made-from.js';
import { method } from '../parts/about/method.js';
import { restsOn, sourceTable } from '../parts/about/rests-on.js';
import { section } from '../parts/section.js';
import { definePage } from './page.js';

/** What the site says of itself: how it is made, what it rests on, and how it is taken along. */
export const aboutPage = definePage<undefined>({
  id: 'about',
  isMain: true,
  *paths() {
    yield ['about/', undefined];
  },
  title: (_, { strings }) => strings.aboutSite,
  description: (_, { strings }) => strings.aboutLead,
  body(_, reader) {
    const { strings, workspace } = reader;
    return html`<h1>${strings.aboutSite}</h1><p class="lead">${strings.aboutLead}</p>
${section('made-from', strings.madeFrom, madeFrom(reader))}
${section('rests-on', strings.restsOn, restsOn(reader))}
${section('sources', strings.sources, sourceTable(reader), workspace.evidence.size)}
${section('method', strings.method, method(reader))}
${section('files', strings.files, dataFiles(reader))}
${section('citing', strings.citing, citing(reader))}`;
  },
});
