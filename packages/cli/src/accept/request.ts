import { UsageError } from '../command.js';

/** What may stand behind `journey accept`. */
export interface Asked {
  readonly what: string | undefined;
  readonly place: string | undefined;
  readonly all: boolean;
  readonly prune: boolean;
  readonly reason: string | undefined;
  readonly until: string | undefined;
  readonly range: string | undefined;
}

/** What is asked of the command: one of its four forms, with all that it needs. */
export type Request =
  | { readonly form: 'change'; readonly fingerprint: string; readonly reason: string; readonly until: string }
  | {
      readonly form: 'finding';
      readonly rule: string;
      readonly place: string;
      readonly reason: string;
      readonly until: string | undefined;
    }
  | { readonly form: 'all'; readonly reason: string; readonly until: string }
  | { readonly form: 'prune' };

/** Reads which form is meant. Throws a UsageError for a mixture of them, and for what lacks a reason or a last day. */
export function requestOf({ what, place, all, prune, reason, until, range }: Asked): Request {
  const named = [...(what === undefined ? [] : [what]), ...(all ? ['--all'] : []), ...(prune ? ['--prune'] : [])];
  const [first, second] = named;
  if (first === undefined) throw new UsageError('Nothing is said to be accepted.', forms);
  if (second !== undefined) throw new UsageError(`${first} and ${second} are two different things to do.`, forms);
  const isFingerprint = what !== undefined && /^[0-9a-f]{6,12}$/.test(what);
  if (range !== undefined && !isFingerprint) {
    throw new UsageError('--range says where a change is looked for by its fingerprint, and none is given.', forms);
  }
  if (prune) {
    if (reason === undefined && until === undefined) return { form: 'prune' };
    throw new UsageError('--prune removes entries: it takes no reason and no last day.', 'journey accept --prune');
  }
  const why = reasonOf(reason);
  if (what !== undefined && !isFingerprint) {
    if (place !== undefined) return { form: 'finding', rule: what, place, reason: why, until };
    throw new UsageError(
      `“${what}” is no fingerprint, and as a rule it needs the place of its finding.`,
      'Give six signs of a fingerprint at least, or journey accept cold-handoff buy-shoes:pay/card/chat#to-desk --reason "…"',
    );
  }
  if (place !== undefined) {
    throw new UsageError(`A fingerprint says where its change is: “${place}” is one word too many.`, forms);
  }
  if (until === undefined) {
    throw new UsageError('--until is missing: nothing is accepted for ever.', 'Give its last day: --until 2027-03-31');
  }
  return what === undefined
    ? { form: 'all', reason: why, until }
    : { form: 'change', fingerprint: what, reason: why, until };
}

const forms = 'Give a fingerprint of journey diff, a rule and a place of journey check, --all, or --prune.';

function reasonOf(reason: string | undefined): string {
  if (reason === undefined) {
    throw new UsageError('--reason is missing: a reviewer must be able to judge it.', 'Say why: --reason "…"');
  }
  const most = 2000;
  if (reason.trim() !== '' && reason.length <= most && !/[\p{Cc}\u2028\u2029]/u.test(reason)) return reason;
  throw new UsageError(`--reason is one line of text, of at most ${most} letters.`, 'Say why: --reason "…"');
}
