import type { Argument, Command, ListedCommand, Option } from '../command.js';
import type { Paint } from '../paint.js';
import { wrap } from '../wrap.js';
import { inWords } from './in-words.js';

/** How help is laid out. */
export interface HelpLayout {
  readonly columns: number;
  readonly paint: Paint;
}

const exits = [
  ['0', 'nothing was found'],
  ['1', 'something was found, or is left to do'],
  ['2', 'the command could not run: the first line says why'],
  ['3', 'a fault of journey itself'],
] as const;

/** What `journey --help` says. */
export function helpOfAll(commands: readonly ListedCommand[], layout: HelpLayout): string {
  const globals = [
    ['-h, --help', 'show help; behind a command, how that one is used'],
    ['--version', 'print the version'],
  ] as const;
  return [
    'journey <command> [options]',
    '',
    ...wrap('Customer journeys as code: check, draw and publish them.', widthOf(layout)),
    ...table(
      'Commands',
      commands.map(({ name, summary }) => [name, summary]),
      layout,
    ),
    ...table('Options', globals, layout),
    ...table('Exit codes', exits, layout),
    '',
  ].join('\n');
}

/** What `--help` behind a command says. */
export function helpOf({ name, summary }: ListedCommand, command: Command, layout: HelpLayout): string {
  const usage = ['journey', name, ...command.arguments.map(placeholderOf), '[options]'];
  const options = Object.entries(command.options).map(([key, option]) => [
    option.value === undefined ? `--${key}` : `--${key} <${option.value}>`,
    summaryOf(option),
  ]);
  return [
    usage.join(' '),
    '',
    ...wrap(summary, widthOf(layout)),
    ...table(
      'Arguments',
      command.arguments.map((argument) => [argument.name, summaryOf(argument)]),
      layout,
    ),
    ...table('Options', [...options, ['-h, --help', 'show this help']], layout),
    '',
    layout.paint('bold', 'Examples'),
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

function placeholderOf({ name, otherwise }: Argument): string {
  return otherwise === undefined ? `<${name}>` : `[${name}]`;
}

function summaryOf({ summary, choices, repeatable, default: usual, otherwise = usual }: Omit<Option, 'value'>): string {
  const among = choices === undefined ? '' : `: ${inWords(choices)}`;
  return `${summary}${among}${repeatable ? '; repeatable' : ''}${otherwise === undefined ? '' : ` (default: ${otherwise})`}`;
}

/** Lines longer than a hundred columns are no longer read with ease. */
const widthOf = ({ columns }: HelpLayout) => Math.max(20, Math.min(columns, 100));

/** Terms with what they mean beside them; below them where the terminal is narrow. Empty when there are no terms. */
function table(title: string, rows: readonly (readonly string[])[], layout: HelpLayout): readonly string[] {
  if (rows.length === 0) return [];
  const longest = Math.max(...rows.map(([term = '']) => term.length));
  const isNarrow = widthOf(layout) < longest + 34;
  const indent = ' '.repeat(isNarrow ? 6 : longest + 4);
  const lines = rows.flatMap(([term = '', meaning = '']) => {
    const [first = '', ...others] = wrap(meaning, widthOf(layout) - indent.length).map((line) => indent + line);
    const head = `  ${term}`;
    return isNarrow ? [head, first, ...others] : [head + first.slice(head.length), ...others];
  });
  return ['', layout.paint('bold', title), ...lines];
}
