import {
  type Answered,
  type Bump,
  checkAcceptances,
  type Diagnostic,
  type Judged,
  settle,
} from '@journey-as-code/core';
import type { Io } from '../command.js';
import type { Compared } from './compare.js';
import { isSinceLastRelease } from './since-release.js';
import type { Versions } from './version.js';

/** A comparison of which is known what somebody has answered for. */
export interface SettledVersions extends Compared {
  readonly comparison: Answered;
  /** What the rules say of the entries of head that accept changes. */
  readonly acceptances: readonly Diagnostic[];
}

/** By what a comparison is settled, and in which language that is told. */
export interface SettlingOptions {
  readonly asOf: string | undefined;
  readonly declared: Bump | 'none' | undefined;
  readonly tag: string;
}

/** Marks what head accepts and what changesets declare, and judges the entries about changes as far as this comparison can. */
export async function settleVersions(
  compared: Compared & { readonly comparison: Judged },
  versions: Versions,
  { asOf, declared, tag }: SettlingOptions,
  io: Io,
): Promise<SettledVersions> {
  const comparison = settle(compared.comparison, compared.head, { asOf, declared });
  const { expired, unmatched } = comparison;
  const isComplete = compared.gaps.length + comparison.notes.length === 0;
  const isJudged = unmatched.length > 0 && isComplete && (await isSinceLastRelease(versions, io));
  const acceptances = checkAcceptances(
    compared.head,
    { expired, unused: isJudged ? unmatched : [] },
    { language: tag, ...(asOf !== undefined && { asOf }) },
  );
  return { ...compared, comparison, acceptances };
}
