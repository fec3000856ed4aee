import type { Writable } from 'node:stream';

/** What a command may talk to. `stdout` takes results, `stderr` everything else. */
export interface Io {
  readonly stdout: (text: string) => void;
  /** Results in words for people; a workflow log must not obey what they quote. */
  readonly stdoutForPeople: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Where questions are asked: beside all talk, since results alone are on stdout. */
  readonly questions: Writable;
  /** Folder that paths are relative to. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether results, talk and questions meet a person. */
  readonly terminal: { readonly stdout: boolean; readonly stderr: boolean; readonly stdin: boolean };
  /** Columns of the terminal that results go to; infinite where there is none. */
  readonly columns: number;
  /** Resolves when the person asks to stop. Until somebody waits for that, the request ends the process. */
  untilStopped(): Promise<void>;
}

/** 0 nothing found, 1 findings, 2 could not run, 3 a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What may stand behind a command's name: `folder`. */
export interface Argument {
  readonly name: string;
  readonly summary: string;
  /** What holds without it, in words; absent where it has to be given. */
  readonly otherwise?: string;
}

/** One option as `--help` shows it: a switch, or with `value` something that follows it. */
export interface Option {
  /** What follows the option: `date`, `folder`. A switch has none. */
  readonly value?: string;
  readonly summary: string;
  readonly default?: string;
  /** What holds without it, in words, where there is no default to name. */
  readonly otherwise?: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  /** Whether it may be given several times; then all its values are handed on. */
  readonly repeatable?: true;
}

export type Options = Readonly<Record<string, Option>>;

/** Options as they were given, or their defaults. */
export type GivenOptions = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** The same, typed by the table of a command. */
export type Given<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { value: string }
    ? O[K] extends { repeatable: true }
      ? readonly string[]
      : O[K] extends { default: string }
        ? string
        : string | undefined
    : boolean;
};

/** A command as help lists it; the rest of it is loaded when it is called. */
export interface ListedCommand {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command>;
}

/** How a command is used. */
interface Usage<O extends Options> {
  readonly arguments: readonly Argument[];
  readonly options: O;
  /** Commands to try, shown by help. */
  readonly examples: readonly string[];
}

/** A command: how it is used, and one function that returns an exit code. */
export interface Command extends Usage<Options> {
  run(args: readonly (string | undefined)[], options: GivenOptions, io: Io): Promise<ExitCode>;
}

interface Definition<O extends Options> extends Usage<O> {
  run(args: readonly (string | undefined)[], options: Given<O>, io: Io): Promise<ExitCode>;
}

/** A command whose options are typed by its table, which is also what they are read by. */
export function defineCommand<const O extends Options>(command: Definition<O>): Command {
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
