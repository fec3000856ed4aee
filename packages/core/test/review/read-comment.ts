import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** What a reader sees of a comment. */
export interface ReadComment {
  /** Elements in document order, without what only lays out. */
  readonly elements: readonly string[];
  /** Every table: its cells' words, row by row. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly links: readonly string[];
  readonly drawings: readonly string[];
  readonly comments: readonly string[];
  readonly text: string;
}

/** Reads a comment as GitHub's Markdown. */
export function readComment(markdown: string): ReadComment {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  const read = {
    elements: [] as string[],
    tables: [] as string[][][],
    links: [] as string[],
    drawings: [] as string[],
    comments: [] as string[],
    text: '',
  };
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('data' in node) read.comments.push(node.data.trim());
    if ('value' in node) read.text += node.value;
    if ('tagName' in node) {
      const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value;
      read.elements.push(node.tagName);
      if (node.tagName === 'table') read.tables.push([]);
      if (node.tagName === 'tr') read.tables.at(-1)?.push([]);
      if (node.tagName === 'td' || node.tagName === 'th') read.tables.at(-1)?.at(-1)?.push(wordsIn(node));
      if (node.tagName === 'a') read.links.push(attribute('href') ?? '');
      if (attribute('class') === 'language-mermaid') read.drawings.push(wordsIn(node));
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return read;
}

function wordsIn(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : '';
}
