import { scriptJson } from '@journey-as-code/core/escape';
import { Html, html } from '../html.js';
import { phases } from '../parts/phases.js';
import { languageName } from '../parts/site-header.js';
import type { Reader } from '../reader.js';
import { entriesOf, entryKinds, type SiteEntry } from '../search/entries.js';
import { languageJoint, wordJoint } from '../search/records.js';
import { synonymsIn } from '../search/synonyms.js';
import { definePage } from './page.js';

/** Where words are looked for in every journey. It needs a script; without one it leads to the index. */
export const searchPage = definePage<readonly string[]>({
  id: 'search',
  allows: 'wasm',
  isIndexed: false,
  *paths({ options: { searchFolders } }) {
    if (searchFolders !== undefined) yield ['search/', searchFolders];
  },
  title: (_, { strings }) => strings.search,
  description: (_, { strings, workspace }) => strings.searchDescription(entriesOf(workspace).length),
  body(folders, reader) {
    const { strings } = reader;
    return html`<h1>${strings.search}</h1>
<div id="_search-off"><p>${strings.searchOff} ${indexLink(reader)}</p></div>
<form class="search" id="_search-form" role="search" action="index.html" hidden>
<div class="ask"><label for="_search-query">${strings.searchField}</label><input id="_search-query" name="q" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="200" aria-describedby="_search-help"><button type="submit">${strings.search}</button></div>
<p class="help" id="_search-help">${strings.searchHelp}</p>
<fieldset><legend>${strings.searchFilters}</legend>${facetFields(reader)}</fieldset>
</form>
<p class="found" id="_search-found" role="status"></p>
<div id="_search-none" hidden><p>${strings.searchNone} ${indexLink(reader)}</p></div>
<div id="_search-failed" hidden><p>${strings.searchFailed} ${indexLink(reader)}</p></div>
<ol class="results" id="_search-results" hidden></ol>
<p><button class="more" id="_search-more" type="button" hidden>${strings.searchMore}</button></p>
<script id="_search-settings" type="application/json">${new Html(scriptJson(settingsOf(folders, reader)))}</script>`;
  },
});

function indexLink({ strings, href }: Reader): Html {
  return html`<a href="${href('index-a-z/')}">${strings.index}</a>`;
}

/** What the script must know. */
function settingsOf(folders: readonly string[], { ofSite, strings, workspace, language }: Reader): object {
  const { searchOne, searchMany, onTheMap, entryKinds: kinds } = strings;
  return {
    folders: folders.map((folder) => ofSite(`${folder}pagefind.js`)),
    language,
    languageJoint,
    wordJoint,
    synonyms: synonymsIn(workspace),
    words: { searchOne, searchMany, onTheMap, kinds },
  };
}

/** One choice for each facet of which there are several values. */
function facetFields(reader: Reader): readonly (Html | false)[] {
  const { strings, workspace, site, plain } = reader;
  const entries = entriesOf(workspace);
  const named = (
    map: ReadonlyMap<string, { readonly name: SiteEntry['name'] }>,
    facet: 'persona' | 'owner' | 'channel',
  ) => {
    const used = new Set(entries.flatMap(({ facets }) => facets[facet]));
    const { compare } = new Intl.Collator(reader.language);
    return [...map]
      .filter(([id]) => used.has(id))
      .map(([id, { name }]): Choice => [id, plain(name)])
      .sort(([, a], [, b]) => compare(a, b));
  };
  const kinds = new Set(entries.map(({ kind }) => kind));
  const stages = new Set(entries.flatMap(({ facets }) => facets.stage));
  const choices: Readonly<Record<keyof typeof strings.facets, readonly Choice[]>> = {
    type: entryKinds.filter((kind) => kinds.has(kind)).map((kind) => [kind, strings.entryKinds[kind]]),
    language: site.languages.map((tag) => [tag, languageName(tag)]),
    persona: named(workspace.personas, 'persona'),
    owner: named(workspace.teams, 'owner'),
    channel: named(workspace.channels, 'channel'),
    stage: phases.filter((phase) => stages.has(phase)).map((phase) => [phase, strings.lifecycles[phase]]),
  };
  return facetNames.map((facet) => {
    const values = choices[facet];
    if (values.length < 2) return false;
    return html`<label>${strings.facets[facet]}<select name="${facet}"><option value="">${strings.searchAny}</option>${values.map(
      ([id, name]) => html`<option value="${id}">${name}</option>`,
    )}</select></label>`;
  });
}

type Choice = readonly [id: string, name: string];

const facetNames = ['type', 'owner', 'persona', 'channel', 'stage', 'language'] as const;
