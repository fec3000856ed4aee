import { oneLine } from '@journey-as-code/core/escape';
import { wrap } from '../wrap.js';
import type { Blamed } from './blame-of.js';
import type { BlameReport } from './blame-report.js';
import { cutTo, padTo, widest } from './columns.js';
import type { Layout } from './history-pretty.js';
import { nameOfPoint } from './point-names.js';

/** For people: thing by thing, each field in a line of columns: the commit, its day, its author, the field and what it says. */
export function blamePretty(report: BlameReport, layout: Layout): string {
  const { fields, file, notes } = report;
  const { columns, paint } = layout;
  const rows = fields.map((one) => rowOf(one, report));
  const lineOf = columns < least ? twoLines(rows, layout) : oneLineEach(rows, layout);
  const blocks: string[][] =
    file === undefined ? [] : [wrap(oneLine(file), columns).map((line) => paint('bold', line))];
  for (const [index, row] of rows.entries()) {
    const thing = fields[index]?.thing;
    if (index === 0 || thing !== fields[index - 1]?.thing) {
      const title = [thing?.path ?? '', ...(thing && report.nameOf(thing) !== '' ? [report.nameOf(thing)] : [])];
      blocks.push(wrap(title.map(oneLine).join('  '), columns).map((line) => paint('bold', line)));
    }
    blocks.at(-1)?.push(...lineOf(row));
  }
  for (const note of notes) blocks.push([...wrap(oneLine(note), columns)]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

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

function rowOf({ field, point, isCut }: Blamed, { language, inWords }: BlameReport): Row {
  const name = nameOfPoint(point, false, language);
  return {
    commit: isCut ? `^${name.slice(0, 6)}` : name,
    date: point.date ?? '',
    author: oneLine(point.author ?? ''),
    field: oneLine(field.field),
    value: oneLine(inWords(field.value)),
  };
}

/** One line each, in columns. What is not committed yet has no day and no author, and takes their room. */
function oneLineEach(rows: readonly Row[], { columns, paint }: Layout): (row: Row) => readonly string[] {
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
    const value = cutTo(row.value, columns - 2 - room - 2 - field - 2);
    const line = `${padTo(row.field, field)}  ${value}`.trimEnd();
    return [`  ${paint('yellow', set.slice(0, row.commit.length))}${set.slice(row.commit.length)}  ${line}`];
  };
}

/** Two lines each, where there is little room: the field and what it says, then who set it. */
function twoLines(_: readonly Row[], { columns, paint }: Layout): (row: Row) => readonly string[] {
  return ({ commit, date, author, field, value }) => {
    const set = cutTo([commit, date, author].filter((part) => part !== '').join('  '), columns - 4);
    return [`  ${cutTo(`${field}  ${value}`.trimEnd(), columns - 2)}`, `    ${paint('dim', set)}`];
  };
}
