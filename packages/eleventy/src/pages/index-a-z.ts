import { type Html, html } from '../html.js';
import { type Leaf, leafLinks, leaves } from '../parts/leaves.js';
import type { Reader } from '../reader.js';
import { type Alphabet, alphabetIn, lettersOf } from '../search/alphabet.js';
import { entriesOf, type SiteEntry } from '../search/entries.js';
import { otherInitial } from '../search/initials.js';
import { definePage } from './page.js';

const folder = 'index-a-z/';
const onePage = 400;

/** The whole index, or one of the pages of a letter. */
interface Drawer {
  readonly letter?: string;
  /** Which pages the letter has; what stands on them depends on the language. */
  readonly leaf: Leaf<undefined>;
}

/** Everything that has a name, by its first letter: what the search is where no script runs. */
export const indexPage = definePage<Drawer>({
  id: 'index-a-z',
  isIndexed: false,
  *paths(site) {
    const whole = { folder, number: 1, count: 1, entries: [], total: entriesOf(site.workspace).length };
    yield [folder, { leaf: whole }];
    if (whole.total <= onePage) return;
    for (const [letter, most] of lettersOf(site)) {
      const pages = leaves(folderOf(letter), new Array<undefined>(most).fill(undefined), onePage);
      for (const [path, leaf] of pages) yield [path, { letter, leaf }];
    }
  },
  title: ({ letter }, { strings }) =>
    letter === undefined ? strings.index : strings.indexLetter(letterName(letter, strings)),
  body({ letter, leaf }, reader) {
    const { strings, site, language, href } = reader;
    const alphabet = alphabetIn(site, language);
    if (letter === undefined) {
      const isWhole = leaf.total <= onePage;
      return html`<h1>${strings.index}</h1><p class="lead">${strings.indexLead(leaf.total)}</p>
${letterLinks(alphabet, isWhole, reader)}
${isWhole && [...alphabet].map(([one, { entries }]) => html`<section class="letter" id="_${idOf(one)}"><h2>${letterName(one, strings)}</h2>${entryList(entries, reader)}</section>`)}`;
    }
    const entries = (alphabet.get(letter)?.entries ?? []).slice((leaf.number - 1) * onePage, leaf.number * onePage);
    return html`<p class="crumb"><a href="${href(folder)}">${strings.index}</a></p><h1>${letterName(letter, strings)}</h1>
${letterLinks(alphabet, false, reader, letter)}
${entries.length === 0 ? html`<p>${strings.indexEmpty}</p>` : entryList(entries, reader)}
${leafLinks(leaf, reader)}`;
  },
});

function letterLinks(alphabet: Alphabet, isWhole: boolean, { strings, href }: Reader, current?: string): Html {
  return html`<nav class="letters" aria-label="${strings.indexLetters}">${[...alphabet].map(([letter, { size }]) => {
    const target = isWhole ? `#_${idOf(letter)}` : href(folderOf(letter));
    const here = letter === current && html` aria-current="page"`;
    return html`<a href="${target}"${here}>${letterName(letter, strings)} <small>${size}</small></a>`;
  })}</nav>`;
}

function entryList(entries: readonly SiteEntry[], { strings, text, href }: Reader): Html {
  return html`<ul class="entries">${entries.map(({ kind, name, target, within: [widest] }) => {
    const where = widest !== undefined && html` · ${text(widest)}`;
    return html`<li><a href="${href(target)}">${text(name)}</a> <small>${strings.entryKinds[kind]}${where}</small></li>`;
  })}</ul>`;
}

const idOf = (letter: string): string => (letter === otherInitial ? 'other' : letter.toLowerCase());
const folderOf = (letter: string): string => `${folder}${idOf(letter)}/`;
const letterName = (letter: string, { indexOther }: Reader['strings']): string =>
  letter === otherInitial ? indexOther : letter;
