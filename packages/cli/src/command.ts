/** What a command may talk to. `stdout` takes results, `stderr` everything else. */
export interface Io {
  readonly stdout: (text: string) => void;
  /** Results in words for people; a workflow log must not obey what they quote. */
  readonly stdoutForPeople: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Folder that paths are relative to. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether results, talk and questions meet a person. */
  readonly terminal: { readonly stdout: boolean; readonly stderr: boolean; readonly stdin: boolean };
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
  /** Resolves when the person asks to stop. */
  readonly stopped: Promise<void>;
}

/** 0 nothing found, 1 findings, 2 could not run, 3 a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 3;

/** One option as `--help` shows it: a switch, or with `value` something that follows it. */
export interface Option {
  /** What follows the option: `date`, `folder`. A switch has none. */
  readonly value?: string;
  readonly summary: string;
  readonly default?: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
}

type Options = Readonly<Record<string, Option>>;

/** The options of a command, as given. */
export type Given<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { value: string }
    ? O[K] extends { default: string }
      ? string
      : string | undefined
    : boolean;
};

/** A command: how it is used, and one function that returns an exit code. */
export interface Command<O extends Options = Options> {
  readonly name: string;
  readonly summary: string;
  /** Its arguments, as help shows them: `[folder]`. */
  readonly usage: readonly string[];
  readonly options: O;
  /** Commands to try, shown by help. */
  readonly examples: readonly string[];
  run(args: readonly (string | undefined)[], options: Given<O>, io: Io): Promise<ExitCode>;
}

/** A command with its options typed by their table. */
export function defineCommand<const O extends Options>(command: Command<O>): Command {
  return { ...command, run: (args, options, io) => command.run(args, options as Given<O>, io) };
}

/** The command was called in a way that it cannot carry out: the message says why, `next` what to do. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly next?: string,
  ) {
    super(message);
  }
}
