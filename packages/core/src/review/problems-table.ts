import { compareText, type Diagnostic, severities } from '../diagnostic.js';
import { escapeMarkdown, markdownCode } from '../escape/markdown.js';
import { type Block, type Row, solid } from './blocks.js';
import { linked, ranks } from './changes-table.js';
import type { Review } from './review.js';
import type { Speech } from './speech.js';
import { table, tableRow } from './table.js';
import { severityNames, words } from './words.js';

/** What a check finds on head and not on base, by rule and place, and how much of what it found is gone. */
export function problemsTable({ findings, lineUrl }: Review, speech: Speech): readonly Block[] {
  if (!findings) return [];
  const { added, removed } = findings;
  const columns = [words.level, words.problem, words.where].map((column) => speech.say(column));
  const rows = added.toSorted(byRule).map((finding) => rowOf(finding, lineUrl, speech));
  const { before, after } = table(columns, rows);
  const heading = `**${speech.say(words.problems, { count: added.length })}**\n\n`;
  return [
    ...(added.length > 0 ? [{ before: heading + before, rows, after }] : []),
    ...(removed > 0 ? [solid(`${speech.say(words.solved, { count: removed })}\n\n`)] : []),
  ];
}

/** The worst first, each rule in one place. */
function byRule(a: Diagnostic, b: Diagnostic): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || compareText(a.id, b.id);
}

function rowOf(finding: Diagnostic, lineUrl: Review['lineUrl'], speech: Speech): Row {
  const { id, severity, message, file, range, subject, help, settled } = finding;
  const level = speech.say(severityNames[severity]);
  const page = /^https?:/.test(help) ? help : undefined;
  const answer = settled ? ` ${escapeMarkdown(speech.settled(settled))}` : '';
  return tableRow(
    [
      severity === 'error' ? `**${level}**` : level,
      `${escapeMarkdown(message)} ${linked(markdownCode(id), page)}${answer}`,
      linked(markdownCode(subject?.path ?? `${file}:${range.startLine}`), lineUrl?.({ file, range }, 'head')),
    ],
    ranks.problem,
  );
}
