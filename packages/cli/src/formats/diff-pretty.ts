import { type Diagnostic, type JudgedChange, type Language, settledInWords } from '@journey-as-code/core';
import { oneLine } from '@journey-as-code/core/escape';
import { displayWidth } from '../display-width.js';
import { wrap } from '../wrap.js';
import { type Group, groupsOf } from './diff-groups.js';
import type { DiffReport, ReportSide } from './diff-report.js';
import { changeLevelWord, say, styleOfLevel, summaryLines } from './diff-words.js';
import type { Format, FormatContext } from './format.js';
import { severityWord, styleOf } from './words.js';

/** For people: what changed, journey by journey, the worst first; what could not be compared; how much it is. */
export const diffPretty: Format<DiffReport> = {
  id: 'pretty',
  forPeople: true,
  print(report, context) {
    const { language, paint, columns } = context;
    const notes = report.notes.flatMap(({ message }) => {
      const [first = '', ...others] = wrap(oneLine(message), columns - 6);
      return [`${paint('cyan', say('note', language))}  ${first}`, ...others.map((line) => `      ${line}`)];
    });
    const blocks = [
      [titleOf(report, context)],
      ...groupsOf(report.changes).map((group) => groupLines(group, report.nameOf, context)),
      ...(report.acceptances.length > 0
        ? [report.acceptances.flatMap((finding) => acceptanceLines(finding, context))]
        : []),
      ...(notes.length > 0 ? [notes] : []),
      summaryLines(report, language, paint).flatMap((line) => wrap(line, columns)),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  },
};

function titleOf({ workspace, range, base, head }: DiffReport, { paint, language }: FormatContext): string {
  const named = ({ label }: ReportSide) => (range === '' ? label : label?.slice(0, 7));
  const sides = [...(base ? [named(base)] : []), named(head) ?? say('workingTree', language)];
  const parts = [range, `(${sides.join('…')})`].filter((part) => part !== '');
  return [paint('bold', oneLine(workspace)), ...parts.map(oneLine)].join('  ');
}

function groupLines({ journey, changes }: Group, nameOf: DiffReport['nameOf'], context: FormatContext) {
  const { language, paint } = context;
  const name = journey === undefined ? say('shared', language) : (nameOf(journey) ?? '');
  const head = [
    ...(name === '' ? [] : [paint('bold', oneLine(name))]),
    ...(journey === undefined ? [] : [oneLine(journey)]),
  ];
  const width = Math.max(...changes.map(({ id }) => id.length));
  return [head.join('  '), ...changes.flatMap((change) => changeLines(change, width, context))];
}

const indent = ' '.repeat(11);

function changeLines(
  change: JudgedChange,
  width: number,
  { language, paint, columns }: FormatContext,
): readonly string[] {
  const { id, level, message, contracts, fingerprint, usedBy = [], rules, next, settled } = change;
  const word = changeLevelWord(level, language);
  const padding = ' '.repeat(Math.max(0, 8 - displayWidth(word)));
  const told = (text: string) => wrap(oneLine(text), columns - indent.length).map((line) => indent + line);
  const parts = [placeOf(change, language), contracts.join(', '), rulesIn(rules, language), fingerprint].filter(
    (part) => part !== '',
  );
  const facts = wrap(parts.map(oneLine).join('   '), columns - indent.length);
  return [
    `  ${paint(styleOfLevel[level], word)}${padding} ${id.padEnd(width)}  ${oneLine(shortPath(change))}`,
    ...told(message),
    ...(usedBy.length > 0 ? told(say('usedBy', language, { places: some(usedBy, language) })) : []),
    ...facts.map((line) => indent + paint('dim', line)),
    ...(settled === undefined ? [] : told(settledInWords(settled, language))),
    ...(next === undefined || settled !== undefined ? [] : told(next)),
  ];
}

/** An entry of the accepted file that has to be looked at. */
function acceptanceLines(
  { id, severity, message, next, file, range }: Diagnostic,
  { language, paint, columns }: FormatContext,
): readonly string[] {
  const place = paint('bold', `${oneLine(file)}:${range.startLine}:${range.startColumn}`);
  const words = [message, next].flatMap((text) => wrap(oneLine(text), columns - 2));
  return [
    `${place}  ${paint(styleOf[severity], severityWord(severity, language))}  ${id}`,
    ...words.map((line) => `  ${line}`),
  ];
}

function rulesIn(rules: readonly string[], language: Language): string {
  return rules.length === 0 ? '' : say('rule', language, { rules: rules.join(', ') });
}

/** Where a change is read: on head, or on base for what is gone. */
function placeOf({ base, head }: JudgedChange, language: Language): string {
  const source = head ?? base;
  if (source === undefined) return '';
  const { file, range } = source;
  return `${file}:${range.startLine}:${range.startColumn}${head ? '' : ` ${say('onBase', language)}`}`;
}

/** A place as its own journey names it. */
function shortPath({ subject: { path } }: JudgedChange): string {
  const [, rest = path] = /^[^:#]+:(.+)$/.exec(path) ?? /^[^:#]+(#.+)$/.exec(path) ?? [];
  return rest;
}

const most = 5;

function some(places: readonly string[], language: Language): string {
  const shown = places.slice(0, most).join(', ');
  const count = places.length - most;
  return count > 0 ? say('more', language, { places: shown, count }) : shown;
}
