import type { Change } from '@journey-as-code/core';
import { oneLine } from '@journey-as-code/core/escape';
import { changeLevelWord, styleOfLevel } from '../formats/diff-words.js';
import type { Format, FormatContext } from '../formats/format.js';
import { wrap } from '../wrap.js';
import { padTo } from './columns.js';
import type { PastEntry } from './follow.js';
import type { HistoryReport } from './history-report.js';
import { nameBeside } from './last-id.js';
import { nameOfPoint } from './point-names.js';
import { say } from './words.js';

/** For people: what became of a thing, newest first, each with the commit or the release that it came with. */
export const historyPretty: Format<HistoryReport> = {
  id: 'pretty',
  forPeople: true,
  print(report, context) {
    const { thing, name, entries, about, notes } = report;
    const { columns, paint } = context;
    const title = [...nameBeside(thing, name), thing.path, `(${thing.kind})`].map(oneLine).join('  ');
    const blocks = [
      [
        ...wrap(title, columns).map((line) => paint('bold', line)),
        ...about.flatMap((note) => wrap(oneLine(note), columns)),
      ],
      ...entries.map((entry) => entryLines(entry, report, context)),
      ...notes.map((note) => wrap(oneLine(note), columns)),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  },
};

function entryLines(
  { point, what, thing, changes }: PastEntry,
  { thing: now, by }: HistoryReport,
  context: FormatContext,
): readonly string[] {
  const { columns, paint, language } = context;
  const name = nameOfPoint(point, by === 'releases', language);
  const others = [point.date, point.author].filter((part) => part !== undefined).map(oneLine);
  const [first = '', ...more] = wrap([name, ...others].join('  '), columns);
  const says = point.subject === undefined ? [] : wrap(oneLine(point.subject), columns - 2);
  const then = thing.path === now.path ? [] : wrap(oneLine(say('called', language, { path: thing.path })), columns - 2);
  const told = changes.length === 0 ? wrap(say(what, language), columns - 2).map((line) => `  ${line}`) : [];
  return [
    `${paint('yellow', name)}${first.slice(name.length)}`,
    ...more,
    ...[...says, ...then].map((line) => `  ${paint('dim', line)}`),
    ...told,
    ...changes.flatMap((change) => changeLines(change, thing.path, context)),
  ];
}

const indent = ' '.repeat(12);

function changeLines(
  { id, level, message, subject }: Change,
  asked: string,
  { language, columns, paint }: FormatContext,
): readonly string[] {
  const word = changeLevelWord(level, language);
  const place = subject.path === asked ? '' : `  ${oneLine(subject.path)}`;
  const [first = '', ...more] = wrap(`${id}${place}`, columns - indent.length);
  const lines = [...more, ...wrap(oneLine(message), columns - indent.length)];
  return [
    `  ${paint(styleOfLevel[level], word)}${padTo(word, 10).slice(word.length)}${first}`,
    ...lines.map((line) => indent + line),
  ];
}
