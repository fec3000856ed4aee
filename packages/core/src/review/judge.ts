import { type Severity, severities } from '../diagnostic.js';
import type { Change, Comparison } from '../diff/index.js';
import type { Config } from '../generated/types.js';
import type { Workspace } from '../model/workspace.js';
import { languageFor } from '../text.js';
import { reviewRules } from './rules/index.js';
import type { ReviewRule } from './rules/rule.js';

/** A change with the rules that it breaks. */
export interface JudgedChange extends Change {
  readonly rules: readonly string[];
  /** The worst severity of them. */
  readonly severity?: Severity;
  readonly next?: string;
}

/** A comparison after the rules between two versions have read it. */
export interface Judged extends Comparison {
  readonly changes: readonly JudgedChange[];
}

/** Reads the changes by the rules between two versions, as head's configuration sets them. */
export function judged(
  comparison: Comparison,
  { base, head }: { readonly base: Workspace; readonly head: Workspace },
  language = 'en',
): Judged {
  const broken = new Map<Change, { readonly rule: ReviewRule; readonly severity: Severity }[]>();
  for (const rule of reviewRules) {
    const { severity, parameters } = settingOf(rule, head.config);
    if (severity === 'off') continue;
    const found = rule.find({ changes: comparison.changes, base, head, parameters: parameters });
    for (const change of found) broken.set(change, [...(broken.get(change) ?? []), { rule, severity }]);
  }
  const changes = comparison.changes.map((change): JudgedChange => {
    const by = (broken.get(change) ?? []).toSorted(
      (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
    );
    const [worst] = by;
    return {
      ...change,
      rules: by.map(({ rule }) => rule.id),
      ...(worst && { severity: worst.severity, next: worst.rule.next[languageFor(language)] }),
    };
  });
  return { ...comparison, changes };
}

function settingOf({ id, severity: usual, preset, parameters = {} }: ReviewRule, { lint }: Config) {
  const isInPreset = lint.preset === 'strict' || (lint.preset === 'recommended' && preset === 'recommended');
  const setting: unknown = lint.rules[id];
  const own: unknown = typeof setting === 'object' && setting !== null ? Reflect.get(setting, 'severity') : setting;
  const severity =
    [...severities, 'off' as const].find((one) => one === own) ?? (isInPreset || setting ? usual : 'off');
  const given: Readonly<Record<string, unknown>> =
    typeof setting === 'object' && setting !== null ? { ...setting } : {};
  const known = Object.entries(parameters).map(([key, value]) => [
    key,
    typeof given[key] === 'number' ? given[key] : value,
  ]);
  return { severity, parameters: Object.fromEntries(known) };
}
