import { escapeMarkdown } from '../escape/markdown.js';
import type { Workspace } from '../model/workspace.js';
import type { Diagram, Subject } from './diagram.js';

/**
 * A diagram in Markdown: heading, sentence and table come before the drawing, for readers who see its source. Ends with
 * a line break.
 */
export function renderMarkdown(diagram: Diagram, subject: Subject, workspace: Workspace, language: string): string {
  const { columns, rows } = diagram.table(subject, workspace, language);
  const row = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => escapeMarkdown(String(cell))).join(' | ')} |`;
  const table = [row(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(row)];
  return [
    `## ${escapeMarkdown(diagram.title(subject, workspace, language))}`,
    escapeMarkdown(diagram.sentence(subject, workspace, language)),
    ...(rows.length > 0 ? [table.join('\n')] : []),
    ...diagram.draw(subject, workspace, language).map(fenced),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

/** A block of code whose fence is longer than any run of backticks in it. */
function fenced(source: string): string {
  const longest = Math.max(0, ...(source.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}mermaid\n${source}${fence}`;
}
