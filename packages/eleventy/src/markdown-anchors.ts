import type MarkdownIt from 'markdown-it';

/** Gives each heading an anchor from its words; the same words a second time get a number. */
export function headingAnchors(markdownIt: MarkdownIt): void {
  markdownIt.core.ruler.push('heading-anchors', ({ tokens }) => {
    const taken = new Map<string, number>();
    tokens.forEach((token, index) => {
      if (token.type !== 'heading_open') return;
      const words = (tokens[index + 1]?.content ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
      const slug = words.replace(/^-+|-+$/g, '') || 'section';
      const before = taken.get(slug) ?? 0;
      taken.set(slug, before + 1);
      token.attrSet('id', before === 0 ? slug : `${slug}-${before + 1}`);
    });
  });
}
