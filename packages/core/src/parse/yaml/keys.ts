/** What makes a text unfit as a key of a map. */
export type KeyFault = 'merge-key' | 'reserved-key' | 'invisible-in-key';

const plain = /^[\w.-]*$/;
const reserved = /^(?:__proto__|constructor|prototype)$/;
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

/** Keys are visible and in normal form, so that two that look alike are one; and no key reaches an object's innards. */
export function keyFault(key: string): KeyFault | undefined {
  if (reserved.test(key)) return 'reserved-key';
  if (plain.test(key)) return undefined;
  if (key === '<<') return 'merge-key';
  return invisible.test(key) || key !== key.normalize('NFC') ? 'invisible-in-key' : undefined;
}
