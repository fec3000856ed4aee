import { tagsMatch } from '@journey-as-code/core';
import { guideMarkdown } from '../guide-markdown.js';
import { html } from '../html.js';
import type { Reader } from '../reader.js';
import type { ExtraPage } from '../site-page.js';
import { definePage } from './page.js';

/** One page of Markdown that the site adds, in every language it is written in. */
interface GuidePage {
  readonly path: string;
  readonly texts: readonly [ExtraPage, ...ExtraPage[]];
}

/** Pages beside those made from the workspace: a guide, an introduction. */
export const guidePage = definePage<GuidePage>({
  id: 'guide',
  section: 'guide',
  *paths({ options }) {
    const byPath = new Map<string, [ExtraPage, ...ExtraPage[]]>();
    for (const page of options.extraPages ?? []) {
      const known = byPath.get(page.path);
      if (known) known.push(page);
      else byPath.set(page.path, [page]);
    }
    for (const [path, texts] of byPath) yield [path, { path, texts }];
  },
  title: (page, reader) => textFor(page, reader).title,
  body(page, reader) {
    const { strings, site, href } = reader;
    const { title, markdown, language } = textFor(page, reader);
    const lang = !tagsMatch(language, reader.language) && html` lang="${language}"`;
    const content = guideMarkdown(markdown, page.path, href);
    const entries = site.guides.map(({ path }) => {
      const current = path === page.path && html` aria-current="page"`;
      const text = textFor({ path, texts: textsAt(path, reader) ?? page.texts }, reader);
      const label = text.navigation ?? text.title;
      const foreign = !tagsMatch(text.language, reader.language) && html` lang="${text.language}"`;
      return html`<li><a href="${href(path)}"${current}${foreign}>${label}</a></li>`;
    });
    const navigation =
      entries.length > 1 &&
      html`<nav class="side" aria-label="${strings.navigation.guide}"><ul class="plain">${entries}</ul></nav>`;
    const heading = !/^#\s/m.test(markdown.trimStart().slice(0, 2)) && html`<h1>${title}</h1>`;
    return html`<div class="guide">${navigation}<article class="prose"${lang}>${heading}${content}</article></div>`;
  },
});

/** The page as it is written in the reader's language, else in the first one it is written in. */
function textFor({ texts }: GuidePage, { language }: Reader): ExtraPage {
  return texts.find((page) => tagsMatch(page.language, language)) ?? texts[0];
}

function textsAt(path: string, { site }: Reader): readonly [ExtraPage, ...ExtraPage[]] | undefined {
  const [first, ...others] = (site.options.extraPages ?? []).filter((page) => page.path === path);
  return first && [first, ...others];
}
