import type { RuleFinding } from './accept.js';
import type { Journey } from './generated/types.js';
import type { PlacedIgnore, Workspace } from './model/workspace.js';
import { type Origin, rootOf } from './parse/origin.js';
import type { IdleAcceptances, JourneyRule, Parameters, Rule, RuleContext, WorkspaceRule } from './rules/rule.js';
import type { RuleInForce, RuleSettings, RuleTable } from './settings.js';

/** What rules are asked with. */
interface Question {
  readonly workspace: Workspace;
  readonly settings: RuleSettings;
  /** Without it, rules that need a day do not run. */
  readonly asOf: string | undefined;
  readonly unusedIgnores: readonly PlacedIgnore[];
  readonly acceptances: IdleAcceptances;
}

/** What rules find, each in the files where it is in force and may judge. */
export function findingsOf(rules: readonly Rule[], question: Question): readonly RuleFinding[] {
  const running = rules.filter(({ needsAsOf }) => !needsAsOf || question.asOf !== undefined);
  return [
    ...running.filter((rule) => rule.check !== undefined).flatMap((rule) => inWorkspace(rule, question)),
    ...inJourneys(
      running.filter((rule) => rule.checkJourney !== undefined),
      question,
    ),
  ];
}

/** A rule runs once for each set of parameters that is in force anywhere; a file gets the findings of its own set. */
function inWorkspace(rule: WorkspaceRule, question: Question): readonly RuleFinding[] {
  const { workspace, settings } = question;
  const sets = new Map<string, RuleInForce>();
  for (const table of settings.tables) {
    const here = table.get(rule.id);
    if (here && here.severity !== 'off') sets.set(JSON.stringify(here.parameters), here);
  }
  return [...sets].flatMap(([key, { parameters }]) =>
    [...rule.check(workspace, contextOf(parameters, question))]
      .filter(({ at }) => {
        const here = settings.of(at.document.path).get(rule.id);
        const holds = here && here.severity !== 'off' && (sets.size === 1 || JSON.stringify(here.parameters) === key);
        return holds && isJudged(rule, at);
      })
      .map((finding) => ({ rule, finding })),
  );
}

/** All rules look at one journey before any looks at the next. */
function inJourneys(rules: readonly JourneyRule[], question: Question): readonly RuleFinding[] {
  const { workspace, settings } = question;
  const found: RuleFinding[] = [];
  const inForce = new Map(settings.tables.map((table) => [table, rulesIn(table, rules, question)]));
  for (const journey of workspace.journeys.values()) {
    const running = inForce.get(settings.of(journey.origin.document.path)) ?? [];
    for (const one of running) ask(one, journey, workspace, found);
  }
  return found;
}

/** By itself, since it is called so often that engines make it fast; a loop that runs once they make fast too late. */
function ask({ rule, context }: Running, journey: Journey, workspace: Workspace, found: RuleFinding[]): void {
  for (const finding of rule.checkJourney(journey, workspace, context)) {
    if (isJudged(rule, finding.at)) found.push({ rule, finding });
  }
}

/** A rule with what it is told in the files where it is in force. */
interface Running {
  readonly rule: JourneyRule;
  readonly context: RuleContext<Parameters>;
}

function rulesIn(table: RuleTable, rules: readonly JourneyRule[], question: Question): readonly Running[] {
  return rules.flatMap((rule) => {
    const here = table.get(rule.id);
    return here === undefined || here.severity === 'off'
      ? []
      : [{ rule, context: contextOf(here.parameters, question) }];
  });
}

function contextOf(
  parameters: Parameters,
  { asOf = '', unusedIgnores, acceptances }: Question,
): RuleContext<Parameters> {
  return { parameters, asOf, unusedIgnores, acceptances };
}

/** Rules about files, ids and references look everywhere; the others leave archived journeys and faulty objects alone. */
export function isJudged(rule: Rule, at: Origin): boolean {
  if (rule.archivedToo) return true;
  if (at.document.faults?.damaged.has(at.value)) return false;
  return at.document.kind !== 'journey' || Reflect.get(rootOf(at).value, 'status') !== 'archived';
}
