import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { attribute, elementsIn, nodesIn } from './read-html.js';

/** Markdown as GitHub reads it, with whatever HTML and addresses it holds. */
export function readMarkdown(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
}

/** What a reader of Markdown sees as text, on one line; invisible spaces are for what comes after Markdown. */
export function textIn(html: string): string {
  const text = nodesIn(html).map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : ' '));
  return oneLine(text.join(''));
}

/** A text as it stands on a line of text. */
export function oneLine(text: string): string {
  return text.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();
}

/** Where the links of HTML lead. */
export function linksIn(html: string): readonly string[] {
  return elementsIn(html).flatMap((element) => attribute(element, 'href') ?? []);
}
