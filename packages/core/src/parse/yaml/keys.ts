/** What makes a text unfit as a key of a map. */
export type KeyFault = 'merge-key' | 'reserved-key' | 'invisible-in-key';

const plain = /^[\w.-]*$/;
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

/** Keys are visible and in normal form, so that two that look alike are one; and no key reaches an object's innards. */
export function keyFault(key: string): KeyFault | undefined {
  if (plain.test(key)) return reserved.has(key) ? 'reserved-key' : undefined;
  if (key === '<<') return 'merge-key';
  return invisible.test(key) || key !== key.normalize('NFC') ? 'invisible-in-key' : undefined;
}

/** Keys that were found without fault, since the files of a workspace share theirs; so many at most. */
const fine = new Map<string, string>();
const remembered = 1_000;

/** A key as it was seen before without fault. */
export function knownKey(text: string): string | undefined {
  return fine.get(text);
}

/** Notes that a key has no fault. */
export function rememberKey(key: string): void {
  if (fine.size < remembered && key.length <= 64) fine.set(key, key);
}
