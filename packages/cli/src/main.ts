import { escapeTerminal } from '@journey-as-code/core/escape';
import { CommanderError, Command as Parser } from 'commander';
import { type Command, type ExitCode, type Io, type Option, UsageError } from './command.js';
import { commands } from './commands/index.js';
import { version } from './version.js';

/** Where a fault of ours is told. */
const tellUs = 'This is a fault of journey, not of your files. Please report it with the lines above.';

/** Runs the command that the arguments name, and says how it ended. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    let code: ExitCode = 0;
    const parser = parserOf(io, (ended) => {
      code = ended;
    });
    if (argv.length === 0) {
      io.stderr(parser.helpInformation());
      return 2;
    }
    await parser.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, io);
  }
}

function parserOf(io: Io, ended: (code: ExitCode) => void): Parser {
  const output = {
    writeOut: io.stdout,
    writeErr: (text: string) => io.stderr(escapeTerminal(text)),
    getOutHelpWidth: () => io.columns,
  };
  const parser = new Parser('journey')
    .description('Customer journeys as code: check, draw and publish them.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .exitOverride()
    .configureOutput(output)
    .showHelpAfterError('(journey --help lists the commands)');
  for (const command of commands) parser.addCommand(subcommand(command, io, ended).copyInheritedSettings(parser));
  return parser;
}

function subcommand(command: Command, io: Io, ended: (code: ExitCode) => void): Parser {
  const parser = new Parser(command.name).description(command.summary);
  for (const argument of command.usage) parser.argument(argument);
  for (const [name, option] of Object.entries(command.options)) parser.addOption(optionOf(parser, name, option));
  parser.showHelpAfterError(`(journey ${command.name} --help shows how it is used)`);
  parser.addHelpText('after', `\nExamples:\n${command.examples.map((line) => `  ${line}\n`).join('')}`);
  return parser.action(async (...all: unknown[]) => {
    const args = all.slice(0, command.usage.length).map((arg) => (typeof arg === 'string' ? arg : undefined));
    const given = Object.fromEntries(Object.keys(command.options).map((name) => [name, parser.getOptionValue(name)]));
    ended(await command.run(args, given as never, io));
  });
}

function optionOf(parser: Parser, name: string, { value, summary, choices, default: usual }: Option) {
  const option = parser.createOption(value === undefined ? `--${name}` : `--${name} <${value}>`, summary);
  option.attributeName = () => name;
  if (choices) option.choices(choices);
  if (usual !== undefined) option.default(usual);
  else if (value === undefined) option.default(false).hideHelp(false);
  return option;
}

function explain(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError || isSystemError(error)) {
    io.stderr(`${escapeTerminal(error.message)}\n`);
    if (error instanceof UsageError && error.next) io.stderr(`${escapeTerminal(error.next)}\n`);
    return 2;
  }
  io.stderr(
    `${escapeTerminal(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n\n${tellUs}\n`,
  );
  return 3;
}

/** What the operating system refuses (no permission, no space) is the machine's matter, not a fault of ours. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
