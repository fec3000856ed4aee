import { isAllowedAddress } from '@journey-as-code/core/escape';
import MarkdownIt from 'markdown-it';
import { Html } from './html.js';
import { withoutEmptyLinks } from './markdown.js';
import { headingAnchors } from './markdown-anchors.js';

/** Markdown of a guide: as that of a workspace, with headings one can link to and links between the pages of the site. */
const reader = new MarkdownIt('commonmark', { html: false, linkify: true, typographer: false })
  .enable(['table', 'linkify'])
  .disable(['image', 'html_block', 'html_inline']);
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
reader.validateLink = (address) => isAllowedAddress(address) || isInside(address);
withoutEmptyLinks(reader);
headingAnchors(reader);
reader.renderer.rules.link_open = (tokens, index, options, environment, self) => {
  const token = tokens[index];
  const address = token?.attrGet('href') ?? '';
  if (token && isInside(address)) token.attrSet('href', linkFrom(environment, address));
  else token?.attrSet('rel', 'noopener noreferrer');
  return self.renderToken(tokens, index, options);
};
for (const rule of ['fence', 'code_block'] as const) {
  reader.renderer.rules[rule] = (tokens, index) =>
    `<pre tabindex="0"><code>${reader.utils.escapeHtml(tokens[index]?.content ?? '')}</code></pre>\n`;
}
reader.renderer.rules.table_open = () => '<div class="wide" tabindex="0"><table class="plain-table">\n';
reader.renderer.rules.table_close = () => '</table></div>\n';

/** Where a page stands, and how links from it are written. */
interface Place {
  readonly path: string;
  href(target: string): string;
}

/**
 * A guide's text as HTML. Its links name files or folders as from its own file: `model.md`, `../rules/`, `#anchor`. The
 * language in a name is left out, since every page leads to pages of its own language: `model.zh.md`.
 */
export function guideMarkdown(text: string, path: string, href: (target: string) => string): Html {
  return new Html(reader.render(text, { path, href } satisfies Place));
}

function isInside(address: string): boolean {
  return /^(?!\/\/)[\w./#%-]+$/.test(address);
}

function linkFrom({ path, href }: Place, address: string): string {
  if (address.startsWith('#')) return address;
  const [file = '', anchor] = address.split('#', 2);
  const folder = path.replace(/[^/]*\/$/, '');
  const { pathname } = new URL(file, `https://site.invalid/${folder}`);
  const target = decodeURI(pathname)
    .slice(1)
    .replace(/(?:^|(?<=\/))index\.md$/, '')
    .replace(/(?:\.[a-zA-Z-]+)?\.md$/, '/');
  return href(anchor === undefined ? target : `${target}#${anchor}`);
}
