import { isAllowedAddress } from '@journey-as-code/core/escape';
import MarkdownIt from 'markdown-it';
import { Html } from './html.js';

/** Markdown of a workspace: no HTML, no pictures, and links to the web or to mail alone. */
const reader = new MarkdownIt('commonmark', { html: false, linkify: true, typographer: false })
  .enable(['table', 'linkify'])
  .disable(['image', 'html_block', 'html_inline']);
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
reader.validateLink = isAllowedAddress;
withoutEmptyLinks(reader);
withoutReferrer(reader);

/** A text in Markdown as HTML. */
export function markdown(text: string): Html {
  return new Html(reader.render(text));
}

/** Its first paragraph, as words without marks. */
export function summaryOf(text: string): string {
  const [first] = text.trim().split(/\n\s*\n/, 1);
  const inline = reader.parseInline(first ?? '', {})[0]?.children ?? [];
  return inline.map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content)).join('');
}

/** `[x]()` is no link: an empty address leads back to the page itself, and is not asked about. */
export function withoutEmptyLinks(markdownIt: MarkdownIt): void {
  markdownIt.core.ruler.push('empty-links', ({ tokens }) => {
    for (const { children } of tokens) {
      if (!children) continue;
      let isEmpty = false;
      for (const token of children) {
        if (token.type === 'link_open') isEmpty = token.attrGet('href') === '';
        if (!isEmpty || !token.type.startsWith('link_')) continue;
        if (token.type === 'link_close') isEmpty = false;
        token.type = 'text';
        token.content = '';
        token.tag = '';
      }
    }
  });
}

function withoutReferrer(markdownIt: MarkdownIt): void {
  markdownIt.renderer.rules.link_open = (tokens, index, options, _environment, self) => {
    tokens[index]?.attrSet('rel', 'noopener noreferrer');
    return self.renderToken(tokens, index, options);
  };
}
