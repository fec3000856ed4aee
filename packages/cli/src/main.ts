import { type ExitCode, type Io, type ListedCommand, UsageError } from './command.js';
import { commands } from './commands/index.js';
import { nearestOf } from './near.js';
import { paintFor } from './paint.js';
import { readArguments } from './usage/arguments.js';
import { helpOf, helpOfAll } from './usage/help.js';
import { version } from './version.js';

/** Runs the command that the arguments name, and says how it ended. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await run(argv, io);
  } catch (error) {
    const { failure } = await import('./failure.js');
    return failure(error, io);
  }
}

async function run([first, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  const layout = { columns: io.columns, paint: paintFor(io, 'stdout') };
  if (first === undefined) {
    io.stderr(helpOfAll(commands, { ...layout, paint: paintFor(io, 'stderr') }));
    return 2;
  }
  if (first === '--version') {
    io.stdout(`${version}\n`);
    return 0;
  }
  const asksForHelp = first === 'help' || first === '--help' || first === '-h';
  const [name, ...others] = asksForHelp ? rest : [first, ...rest];
  if (name === undefined) {
    io.stdout(helpOfAll(commands, layout));
    return 0;
  }
  const listed = await commandNamed(name);
  const command = await listed.load();
  const given = await readArguments(name, command, asksForHelp ? ['--help'] : others);
  if (given.help) {
    io.stdout(helpOf(listed, command, layout));
    return 0;
  }
  return command.run(given.args, given.options, io);
}

async function commandNamed(name: string): Promise<ListedCommand> {
  const command = commands.find((one) => one.name === name);
  if (command) return command;
  const seeAll = 'journey --help lists the commands.';
  if (name.startsWith('-')) throw new UsageError(`A command comes first, and ${name} is none.`, seeAll);
  const near = await nearestOf(
    name,
    commands.map((one) => one.name),
  );
  throw new UsageError(
    `There is no command “${name}”.`,
    near === undefined ? seeAll : `Did you mean journey ${near}? ${seeAll}`,
  );
}
