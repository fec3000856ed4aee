import { accept, unusedIgnores } from './accept.js';
import { byPosition, type Diagnostic } from './diagnostic.js';
import { findingsOf, isJudged } from './findings.js';
import { helpFor } from './help.js';
import { buildWorkspace } from './model/build.js';
import { standingOf } from './model/subject.js';
import type { PlacedIgnore, Workspace } from './model/workspace.js';
import type { ParsedDocument } from './parse/document.js';
import type { SourceFile } from './parse/parsed-file.js';
import { problemDiagnostics } from './parse/problem-diagnostics.js';
import { rangeOf } from './parse/range.js';
import { configName, readDocument } from './parse/read-document.js';
import { rules as allRules } from './rules/index.js';
import type { Finding, Rule } from './rules/rule.js';
import { matcherOf, type RuleSettings, settingsOf } from './settings.js';
import { fill, languageFor, textIn } from './text.js';

/** How a check is made. */
export interface CheckOptions {
  /** The day to judge by, `YYYY-MM-DD`; without it, rules that need one do not run. */
  readonly asOf?: string;
  /** Language of the messages; English where we do not speak it. */
  readonly language?: string;
  /** The rules that run; all of them by default. */
  readonly rules?: readonly Rule[];
}

/** A workspace, and everything found wrong in it, in file order. */
export interface Checked {
  readonly workspace: Workspace;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks all files of a workspace. What a file holds is reported, never thrown. */
export function check(sources: readonly SourceFile[], options: CheckOptions = {}): Checked {
  const workspace = buildWorkspace(readWorkspace(sources));
  return { workspace, diagnostics: checkWorkspace(workspace, options) };
}

/**
 * The files of a workspace, read: those that its configuration includes, and its measurements. Who reads a workspace
 * again and again may give a `read` that remembers.
 */
export function readWorkspace(
  sources: readonly SourceFile[],
  read: (source: SourceFile) => ParsedDocument = readDocument,
): readonly ParsedDocument[] {
  const config = sources.find(({ path }) => path === configName);
  const documents = config ? [read(config)] : [];
  const isIncluded = inclusion(documents[0]);
  const others = sources.filter(({ path }) => path !== configName && isIncluded(path));
  return [...documents, ...others.map(read)];
}

/** Tells which paths belong to a workspace: measurements, and what its configuration includes and does not exclude. */
export function inclusion(config: ParsedDocument | undefined): (path: string) => boolean {
  const { include, exclude } = buildWorkspace(config ? [config] : []).config;
  const included = matcherOf(include);
  const excluded = matcherOf(exclude);
  return (path) => /^metrics\/[^/]+\.csv$/.test(path) || (included(path) && !excluded(path));
}

/** Everything found wrong in a workspace that was read, in file order. */
export function checkWorkspace(
  workspace: Workspace,
  { asOf, language = 'en', rules = allRules }: CheckOptions = {},
): readonly Diagnostic[] {
  const files = [...workspace.documents, ...workspace.measurementFiles.map(({ document }) => document)];
  const settings = settingsOf(
    rules,
    workspace.config,
    files.map(({ path }) => path),
  );
  const run = (chosen: readonly Rule[], unusedIgnores: readonly PlacedIgnore[]) =>
    accept(findingsOf(chosen, { workspace, settings, asOf, unusedIgnores }), workspace, asOf);
  const first = run(
    rules.filter(({ needsIgnores }) => !needsIgnores),
    [],
  );
  const unused = unusedIgnores(workspace, first.used, asOf, (id, at) => {
    const rule = rules.find((one) => one.id === id && !one.needsIgnores && (asOf !== undefined || !one.needsAsOf));
    return rule !== undefined && isJudged(rule, at) && settings.of(at.document.path).get(id)?.severity !== 'off';
  });
  const last = run(
    rules.filter(({ needsIgnores }) => needsIgnores),
    unused,
  );
  const kept = [...first.kept, ...last.kept];
  return [
    ...files.flatMap((document) => problemDiagnostics(document, workspace.config, language)),
    ...kept.map(({ rule, finding }) => diagnosticOf(rule, finding, workspace, settings, language)),
  ].sort(byPosition);
}

function diagnosticOf(
  rule: Rule,
  { at, path, onKey, data }: Finding,
  { config }: Workspace,
  settings: RuleSettings,
  language: string,
): Diagnostic {
  const speech = languageFor(language);
  const words = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'object' ? textIn(value, language, config.locales) : value,
    ]),
  );
  const severity = settings.of(at.document.path).get(rule.id)?.severity;
  return {
    id: rule.id,
    severity: severity === undefined || severity === 'off' ? rule.severity : severity,
    message: fill(rule.message[speech], words),
    next: fill(rule.next[speech], words),
    file: at.document.path,
    range: rangeOf(at, path, onKey),
    ...standingOf(at, path),
    help: helpFor(rule.id, config, language),
  };
}
