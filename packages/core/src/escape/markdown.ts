import { escapeHtml } from './html.js';
import { oneLine } from './terminal.js';

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
