import { markdownAddress, markdownText } from '@journey-as-code/core/escape';
import { addressOf } from '../address.js';
import type { PlannedPage } from '../pages/page.js';
import { readerOf } from '../reader.js';
import type { Site } from '../site-index.js';
import { twinOf } from '../twin/links.js';
import type { DataForm } from './form.js';
import { dataLists } from './list/index.js';

/** What a site holds and where, for assistants: the main pages of its first language as Markdown, and its data. */
export const llms: DataForm = {
  id: 'llms',
  isOfSite: true,
  *files(site, planned) {
    yield {
      path: 'llms.txt',
      get content() {
        return overview(site, planned);
      },
    };
  },
};

function overview(site: Site, planned: readonly PlannedPage[]): string {
  const { workspace, options } = site;
  const [language = 'en'] = site.languages;
  const { strings, plain } = readerOf(site, language, '');
  const at = (path: string) => markdownAddress(addressOf(path, options) ?? path);
  const page = (one: PlannedPage) => {
    const reader = readerOf(site, language, `${language}/${one.path}`);
    return entry(one.title(reader), at(twinOf(`${language}/${one.path}`)), one.description(reader));
  };
  const part = (name: string, entries: readonly string[]) =>
    entries.length === 0 ? [] : [`## ${markdownText(name)}\n\n${entries.join('\n')}`];
  const pagesOf = (isHere: (page: PlannedPage) => boolean) =>
    planned.filter((one) => one.isIndexed && isHere(one)).map(page);
  const files = {
    'model.json': strings.dataOf['model.json'],
    'journeys.json': strings.dataOf['journeys.json'],
    ...Object.fromEntries(dataLists.map(({ name }) => [`${name}.json`, strings.dataOf[name]])),
    'llms-full.txt': strings.dataOf['llms-full.txt'],
  };
  return `${[
    `# ${markdownText(plain(workspace.config.name))}`,
    `> ${markdownText(strings.homeLead(workspace.journeys.size))}`,
    ...part(
      strings.journeys,
      pagesOf(({ sort }) => sort === 'journey'),
    ),
    ...part(
      strings.navigation.personas,
      pagesOf(({ sort }) => sort === 'persona'),
    ),
    ...part(
      strings.otherPages,
      pagesOf(({ sort, path }) => /^(?:[a-z-]+\/)?$/.test(path) && sort !== 'journey'),
    ),
    ...part(
      strings.files,
      Object.entries(files).map(([path, words]) => entry(path, at(path), words)),
    ),
  ].join('\n\n')}\n`;
}

function entry(name: string, address: string, words: string | undefined): string {
  return `- [${markdownText(name)}](${address})${words === undefined ? '' : `: ${markdownText(words)}`}`;
}
