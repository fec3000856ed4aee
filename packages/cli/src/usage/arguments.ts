import { parseArgs } from 'node:util';
import { type Command, type GivenOptions, type Option, type Options, UsageError } from '../command.js';
import { nearestOf } from '../near.js';
import { inWords } from './in-words.js';

/** What stands behind a command's name, read by its table. */
export interface Arguments {
  /** Whether help is asked for; then nothing else counts. */
  readonly help: boolean;
  readonly args: readonly string[];
  readonly options: GivenOptions;
}

/** Reads what stands behind a command's name; throws a UsageError for what the command does not take. */
export async function readArguments(
  name: string,
  { arguments: known, options }: Command,
  argv: readonly string[],
): Promise<Arguments> {
  const given: Record<string, string | boolean | readonly string[]> = {};
  const args: string[] = [];
  for (const token of tokensOf(argv, options)) {
    if (token.kind === 'positional') args.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help' || token.name === 'h') return { help: true, args: [], options: {} };
    const value = await optionValue(token, options, name);
    given[token.name] = options[token.name]?.repeatable ? [...listOf(given[token.name]), String(value)] : value;
  }
  const empty = known.find((_, index) => args[index] === '');
  if (empty !== undefined) throw new UsageError(`The ${empty.name} is empty.`, seeHelp(name));
  if (args.length > known.length) {
    const [more = ''] = args.slice(known.length);
    throw new UsageError(`journey ${name} does not know what to do with “${more}”.`, seeHelp(name));
  }
  const usual = Object.entries(options).map(([key, option]) => [key, withoutBeingGiven(option)]);
  return { help: false, args, options: { ...Object.fromEntries(usual), ...given } };
}

function withoutBeingGiven({ value, default: usual, repeatable }: Option): GivenOptions[string] {
  if (repeatable) return [];
  return value === undefined ? false : usual;
}

function listOf(value: GivenOptions[string]): readonly string[] {
  return typeof value === 'object' ? value : [];
}

interface OptionToken {
  readonly name: string;
  /** As it was typed: `--out`, `-o`. */
  readonly rawName: string;
  readonly value?: string | undefined;
  /** Whether the value was joined with `=`. */
  readonly inlineValue?: boolean | undefined;
}

function tokensOf(argv: readonly string[], options: Options) {
  const types = Object.entries(options).map(
    ([key, { value }]) => [key, { type: value === undefined ? ('boolean' as const) : ('string' as const) }] as const,
  );
  return parseArgs({
    args: [...argv],
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}

async function optionValue(
  { name: key, rawName, value, inlineValue }: OptionToken,
  options: Options,
  name: string,
): Promise<string | true> {
  const option = Object.hasOwn(options, key) ? options[key] : undefined;
  if (option === undefined) {
    const near = await nearestOf(key, [...Object.keys(options), 'help']);
    throw new UsageError(
      `journey ${name} has no option ${rawName}.`,
      near === undefined ? seeHelp(name) : `Did you mean --${near}?`,
    );
  }
  if (option.value === undefined) {
    if (value === undefined) return true;
    throw new UsageError(`${rawName} is a switch: it takes no value.`, `Write ${rawName} alone, or leave it away.`);
  }
  if (value === undefined || value === '' || (value.startsWith('-') && inlineValue !== true)) {
    throw new UsageError(`${rawName} needs a ${option.value} behind it.`, seeHelp(name));
  }
  return chosen(rawName, value, option);
}

async function chosen(rawName: string, value: string, { choices }: Option): Promise<string> {
  if (choices === undefined || choices.includes(value)) return value;
  const near = await nearestOf(value, choices);
  throw new UsageError(
    `${rawName} takes ${inWords(choices)}, not “${value}”.`,
    near === undefined ? undefined : `Did you mean ${near}?`,
  );
}

const seeHelp = (name: string) => `journey ${name} --help shows how it is used.`;
