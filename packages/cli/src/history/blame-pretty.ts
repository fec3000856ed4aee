import { oneLine } from '@journey-as-code/core/escape';
import type { Format, FormatContext } from '../formats/format.js';
import { wrap } from '../wrap.js';
import type { Blamed } from './blame-of.js';
import type { BlameReport } from './blame-report.js';
import { cutTo, padTo, widest } from './columns.js';
import { nameBeside } from './last-id.js';
import { nameOfPoint } from './point-names.js';

/** For people: thing by thing, each field in a line of columns: the commit, its day, its author, the field and what it says. */
export const blamePretty: Format<BlameReport> = {
  id: 'pretty',
  forPeople: true,
  print(report, context) {
    const { fields, file, about, notes } = report;
    const { columns, paint } = context;
    const rows = fields.map((one) => rowOf(one, report, context));
    const lineOf = columns < least ? twoLines(context) : oneLineEach(rows, context);
    const note = (text: string) => [...wrap(oneLine(text), columns)];
    const title = (...parts: readonly string[]) =>
      wrap(parts.map(oneLine).join('  '), columns).map((line) => paint('bold', line));
    const blocks = [...about.map(note), ...(file === undefined ? [] : [title(file)])];
    for (const [index, row] of rows.entries()) {
      const thing = fields[index]?.thing;
      if (thing && (index === 0 || thing !== fields[index - 1]?.thing)) {
        blocks.push(title(thing.path, ...nameBeside(thing, report.nameOf(thing))));
      }
      blocks.at(-1)?.push(...lineOf(row));
    }
    return `${[...blocks, ...notes.map(note)].map((lines) => lines.join('\n')).join('\n\n')}\n`;
  },
};

/** Below this, a field does not fit beside its commit. */
const least = 72;
const mostOfAuthor = 20;
const mostOfField = 36;

interface Row {
  readonly commit: string;
  readonly date: string;
  readonly author: string;
  readonly field: string;
  readonly value: string;
}

function rowOf({ field, point, isCut }: Blamed, { inWords }: BlameReport, { language }: FormatContext): Row {
  const name = nameOfPoint(point, false, language);
  return {
    commit: isCut ? `^${name.slice(0, 6)}` : name,
    date: point.date ?? '',
    author: oneLine(point.author ?? ''),
    field: oneLine(field.field),
    value: oneLine(inWords(field.value)),
  };
}

/** One line each, in columns. What is not committed yet has no day and no author, and takes their room; a long field takes some of its value's. */
function oneLineEach(rows: readonly Row[], { columns, paint }: FormatContext): (row: Row) => readonly string[] {
  const author = widest(
    rows.map((row) => row.author),
    columns < 100 ? 14 : mostOfAuthor,
  );
  const field = widest(
    rows.map((row) => row.field),
    columns < 100 ? 22 : mostOfField,
  );
  const room = 7 + 2 + 10 + 2 + author;
  return (row) => {
    const known = [padTo(row.commit, 7), padTo(row.date, 10), padTo(cutTo(row.author, author), author)];
    const set = row.date === '' ? padTo(cutTo(row.commit, room), room) : known.join('  ');
    const line = cutTo(`${padTo(row.field, field)}  ${row.value}`.trimEnd(), columns - 2 - room - 2);
    return [`  ${paint('yellow', set.slice(0, row.commit.length))}${set.slice(row.commit.length)}  ${line}`];
  };
}

/** Two lines each, where there is little room: the field and what it says, then who set it. */
function twoLines({ columns, paint }: FormatContext): (row: Row) => readonly string[] {
  return ({ commit, date, author, field, value }) => {
    const set = cutTo([commit, date, author].filter((part) => part !== '').join('  '), columns - 4);
    return [`  ${cutTo(`${field}  ${value}`.trimEnd(), columns - 2)}`, `    ${paint('dim', set)}`];
  };
}
