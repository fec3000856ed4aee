import { createHash } from 'node:crypto';
import { type Diagnostic, type Language, problemWords, rules } from '@journey-as-code/core';
import { type About, type Item, type ItemLevel, itemLevelOf, reaches } from './item.js';

/** How findings become items. */
export interface FindingItemsOptions {
  /** The least that makes the command exit 1. */
  readonly failOn: ItemLevel | 'never';
  inRepository(file: string): string;
}

/** Findings as items. What identifies one is its rule and its place by names; what has no place is known by its file. */
export function itemsOfFindings(
  diagnostics: readonly Diagnostic[],
  { failOn, inRepository }: FindingItemsOptions,
): readonly Item[] {
  const fingerprintOf = fingerprints();
  return diagnostics.map(({ id, severity, message, next, file, range, subject, field, help }) => {
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
      fails: reaches(level, failOn),
    };
  });
}

/** Hashes what identifies a finding; a second one with the same identity, or the same hash, is told apart by counting. */
function fingerprints(): (identity: readonly unknown[]) => string {
  const used = new Set<string>();
  const turns = new Map<string, number>();
  return (identity) => {
    const key = JSON.stringify(identity);
    for (let turn = turns.get(key) ?? 1; ; turn += 1) {
      const told = turn === 1 ? key : JSON.stringify([...identity, turn]);
      const fingerprint = createHash('sha256').update(told).digest('hex').slice(0, 12);
      if (used.has(fingerprint)) continue;
      used.add(fingerprint);
      turns.set(key, turn + 1);
      return fingerprint;
    }
  };
}

/** A rule, or a fault of a file, in words. */
export function aboutFinding(id: string, language: Language): About {
  const rule = rules.find((one) => one.id === id);
  if (rule) return { title: rule.law[language], text: rule.why[language] };
  const fault = problemWords(id);
  return fault ? { title: fault.why[language], text: fault.next[language] } : { title: id, text: id };
}
