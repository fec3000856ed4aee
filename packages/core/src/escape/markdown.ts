import { escapeHtml } from './html.js';
import { escapeTerminal, oneLine } from './terminal.js';

/**
 * Text on one line of GitHub's or GitLab's Markdown: in a paragraph, a list entry or a table cell. Mentions, numbers of
 * issues and emoji codes are looked for after Markdown is read, so a backslash does not stop them: an invisible space does.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]()<>#+\-.!|&~:@=$^"']/g, '\\$&')
    .replace(/(?<=\\[@#]|\b[Gg][Hh]\\-)|(?<=\\:)(?=[\w+\\-]+:)/g, '\u200b');
}

/** The same inside HTML in Markdown, as in a `<summary>`, where a backslash is only one more sign. */
export function escapeMarkdownHtml(text: string): string {
  return escapeHtml(oneLine(text).replace(/[@#:]|\b[Gg][Hh](?=-)/g, '$&\u200b'));
}

/**
 * A name as code on one line of Markdown, also in a table. Code knows no escape, so what would end it, or the cell, is
 * shown as a sign that looks like it.
 */
export function markdownCode(name: string): string {
  const text = oneLine(name).replaceAll('`', 'ˋ').replaceAll('|', '¦');
  return text.trim() === '' ? '' : `\`${text}\``;
}

/** Text without a sign that could mean anything; most texts are such, and a site is made of very many. */
const plain = /^[^\\`*_{[\]<>|~$@#&:\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u;
/** Words that are looked for in it, and white space that is not one blank. */
const marked = /www\.|gh-|[^\S ]|\s\s/i;

/**
 * Text in a document of Markdown of ours, which is read as it is as well: only what could mean something there is
 * escaped. What begins a line is up to `markdownLine`.
 */
export function markdownText(text: string): string {
  if (plain.test(text) && !marked.test(text)) return text;
  return escapeTerminal(text.replace(/\s+/g, ' '))
    .replace(/[\\`*_{[\]<>|~$@#]|&(?=#|\w+;|$)|:(?=\/\/)|(?<!\d):(?=[\w+-]+:)|(?<=\bwww)\.|(?<=\bgh)-(?=\d)/gi, '\\$&')
    .replace(/(?<=\\@|\b[Gg][Hh]\\-)|(?<=\\#)(?=\d)|(?<=\\:)(?=[\w+\\-]+:)/g, '\u200b');
}

/** A whole line of such a document: what would make it a list, a heading or a rule is escaped where it begins. */
export function markdownLine(line: string): string {
  return line.replace(/^(\d{1,9})(?=[.)](?:\s|$))|^(?=[-+](?:\s|$)|[-+=][-+=\s]*$|:)/, '$1\\');
}

/** An address in a link of Markdown, which nothing in it can end. */
export function markdownAddress(address: string): string {
  if (/^[\w./#%-]*$/.test(address)) return address;
  return address
    .toWellFormed()
    .replace(/[\s\p{Cc}<>`\\|]/gu, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replace(/&(?=[#\w])/g, '\\&');
}
