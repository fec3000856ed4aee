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
