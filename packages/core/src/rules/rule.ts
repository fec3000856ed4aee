import type { Severity } from '../diagnostic.js';
import type { Acceptance, EntityKind, Journey } from '../generated/types.js';
import type { PlacedIgnore, Workspace } from '../model/workspace.js';
import type { Origin } from '../parse/origin.js';
import type { Message, Text } from '../text.js';

export type Parameters = Readonly<Record<string, number | string | readonly string[]>>;

/** One value that breaks a rule. */
export interface Finding {
  readonly at: Origin;
  /** The way from there to the value pointed at: a key, or keys and list indexes. The entity's `id` when absent. */
  readonly path?: string | readonly (string | number)[];
  /** Points at the last key of the path instead of its value. */
  readonly onKey?: true;
  /** What the `{names}` in `message` and `next` stand for. */
  readonly data: Readonly<Record<string, Text | string | number>>;
}

/** What a rule may ask besides the workspace. */
export interface RuleContext<P extends Parameters> {
  readonly parameters: P;
  /** The day to judge by, `YYYY-MM-DD`. Empty for rules that do not need one. */
  readonly asOf: string;
  /** The `lintIgnore` entries that accept nothing. Empty for rules that do not need them. */
  readonly unusedIgnores: readonly PlacedIgnore[];
  /** The entries of the accepted file that are to be told of. Empty for rules that do not need them. */
  readonly acceptances: IdleAcceptances;
}

/** Entries of the accepted file that accept nothing. */
export interface IdleAcceptances {
  /** Those whose last day is over. */
  readonly expired: readonly Acceptance[];
  /** Those that hold, and have nothing to accept. */
  readonly unused: readonly Acceptance[];
}

/**
 * How a rule's example stands in a file: one entity, put into one small complete workspace. Where a whole file is
 * meant, or several, each begins with the line `# name.yaml`.
 */
export interface RuleExample {
  readonly kind: EntityKind;
  readonly bad: string;
  readonly good: string;
  /** The day the example is judged by, for rules that need one. */
  readonly asOf?: string;
  /** Settings of the rule in the example. */
  readonly parameters?: Parameters;
}

/** What is said of a rule, and when it runs. */
interface RuleBase<P extends Parameters> {
  /** `<object>-<fault>`; reads well after "allow". */
  readonly id: string;
  readonly severity: Severity;
  readonly preset: 'recommended' | 'strict';
  /** One sentence that is true of every workspace that passes. */
  readonly law: Message;
  readonly why: Message;
  /** What is wrong, and what to do. */
  readonly message: Message;
  readonly next: Message;
  /** One entity as it stands in a file: with the fault, and put right. */
  readonly example: RuleExample;
  /** What the configuration may set, with its defaults. */
  readonly parameters?: P;
  /** Runs only when there is a date to judge by. */
  readonly needsAsOf?: true;
  /** Runs after the others, when it is known what is accepted, by `lintIgnore` and by the accepted file. */
  readonly needsIgnores?: true;
  /** Also looks at archived journeys. */
  readonly archivedToo?: true;
}

/** A rule about the workspace, or about things that belong to no journey. */
export interface WorkspaceRule<P extends Parameters = Parameters> extends RuleBase<P> {
  check(workspace: Workspace, context: RuleContext<P>): Iterable<Finding>;
  readonly checkJourney?: never;
}

/** A rule about journeys, one by one: what it finds stands in the journey that it was given. */
export interface JourneyRule<P extends Parameters = Parameters> extends RuleBase<P> {
  checkJourney(journey: Journey, workspace: Workspace, context: RuleContext<P>): Iterable<Finding>;
  readonly check?: never;
}

/**
 * One lint rule. Its page on the site, `journey explain <id>` and its first tests
 * come from this object, so none of them can disagree with it.
 */
export type Rule<P extends Parameters = Parameters> = WorkspaceRule<P> | JourneyRule<P>;

/** A rule with the types of its parameters taken from their defaults. */
export function defineRule<const P extends Parameters>(rule: Rule<P>): Rule<P> {
  return rule;
}
