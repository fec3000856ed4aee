import { type Diagnostic, type Language, problemWords, rules, settledInWords } from '@journey-as-code/core';
import { fingerprints } from './fingerprints.js';
import { type About, type Item, type ItemLevel, itemLevelOf, reaches } from './item.js';

/** How findings become items. */
export interface FindingItemsOptions {
  /** The least that makes the command exit 1. */
  readonly failOn: ItemLevel | 'never';
  inRepository(file: string): string;
  readonly language: Language;
}

/** Findings as items. What identifies one is its rule and its place by names; what has no place is known by its file. */
export function itemsOfFindings(
  diagnostics: readonly Diagnostic[],
  { failOn, inRepository, language }: FindingItemsOptions,
): readonly Item[] {
  const fingerprintOf = fingerprints();
  return diagnostics.map(({ id, severity, message, next, file, range, subject, field, help, settled }) => {
    const level = itemLevelOf[severity];
    const place = subject ? [subject.kind, subject.path, field ?? null] : [inRepository(file)];
    return {
      id,
      level,
      message,
      next,
      source: { file, range },
      ...(subject && { subject }),
      ...(field !== undefined && { field }),
      fingerprint: fingerprintOf([id, ...place]),
      help,
      fails: settled === undefined && reaches(level, failOn),
      ...(settled && { settled: settledInWords(settled, language) }),
    };
  });
}

/** A rule, or a fault of a file, in words. */
export function aboutFinding(id: string, language: Language): About {
  const rule = rules.find((one) => one.id === id);
  if (rule) return { title: rule.law[language], text: rule.why[language] };
  const fault = problemWords(id);
  return fault ? { title: fault.why[language], text: fault.next[language] } : { title: id, text: id };
}
