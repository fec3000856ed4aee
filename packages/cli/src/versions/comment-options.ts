import { reviewTargets, usualBudget } from '@journey-as-code/core';
import { type Options, UsageError } from '../command.js';

/** The options that say how a comment is told. */
export const commentOptions = {
  target: {
    value: 'name',
    summary: 'where --format markdown is read',
    default: 'github',
    choices: reviewTargets,
  },
  budget: {
    value: 'number',
    summary: 'the most UTF-16 units that --format markdown takes',
    default: String(usualBudget),
  },
} as const satisfies Options;

/** Below this, not even what always stands would fit. */
const least = 10_000;

/** Reads `--budget`. Throws a UsageError for what is no number, or too small a one. */
export function budgetOf(given: string): number {
  const budget = /^\d{1,9}$/.test(given) ? Number(given) : 0;
  if (budget >= least) return budget;
  throw new UsageError(
    `--budget takes a whole number from ${least} on, not “${given}”.`,
    `Such as --budget ${usualBudget}`,
  );
}
