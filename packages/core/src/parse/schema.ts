import type { DocumentKind } from '../generated/types.js';
import { validators } from '../generated/validators.js';
import type { Faults } from './document.js';
import { limits } from './limits.js';
import type { ParsedYaml, Problem } from './parsed-file.js';
import { type Fault, partsLeftOut } from './schema/fault.js';
import { problemOf } from './schema/problem.js';
import { withoutConsequences } from './schema/prune.js';
import { faultAsWritten, isSlip, meantKeys, respell } from './schema/respell.js';
import { trailOf } from './schema/trail.js';

/** What the schema of a kind finds wrong in a document, one problem for each fault, and which parts the builder leaves out. */
export interface SchemaResult {
  /** The first twenty, in the order of the file. */
  readonly problems: readonly Problem[];
  /** How many more there are. */
  readonly more: number;
  readonly faults?: Faults;
}

/** Faults whose place is looked up, at most: a flood is counted, not drawn. */
const placed = 100;

/**
 * Checks a document that was read against the schema of its kind. A key that is nearly one of those missing is taken
 * for it, and the rest is checked as if it were spelt right: so one slip is one problem, and hides no other.
 */
export function checkSchema(kind: DocumentKind, parsed: ParsedYaml): SchemaResult {
  const found = faultsIn(kind, parsed.value);
  if (found.length === 0) return { problems: [], more: 0 };

  const meant = meantKeys(found);
  const slips = found.filter((fault) => isSlip(fault, meant));
  const { corrected, originals } = respell(parsed.value, meant);
  const others =
    slips.length === 0 ? found : faultsIn(kind, corrected).map((fault) => faultAsWritten(fault, originals, meant));
  return {
    ...report([...slips, ...others.filter(({ isWrongGuess }) => !isWrongGuess)], parsed, meant),
    faults: { ...partsLeftOut([...slips, ...others]), meant },
  };
}

function faultsIn(kind: DocumentKind, value: unknown): readonly Fault[] {
  const validate = validators[kind];
  if (validate(value)) return [];
  return withoutConsequences(validate.errors ?? []).map((error) => ({
    error,
    trail: trailOf(kind, value, error.instancePath),
  }));
}

/** The problems that faults are, in the order of the file, each once. */
function report(faults: readonly Fault[], parsed: ParsedYaml, meant: Faults['meant']): SchemaResult {
  const problems = faults
    .slice(0, placed)
    .map((fault) => problemOf(fault, parsed, meant))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ id, start }, index, all) => id !== all[index - 1]?.id || start !== all[index - 1]?.start);
  const all = problems.length + Math.max(0, faults.length - placed);
  return { problems: problems.slice(0, limits.problems), more: Math.max(0, all - limits.problems) };
}
