/** A character that no file of a workspace may hold, and where it stands. */
export interface RefusedCharacter {
  readonly fault: 'control-character' | 'bidi-control' | 'bare-cr' | 'lone-surrogate';
  readonly at: number;
  /** As it is commonly written: `U+001B`. */
  readonly character: string;
}

const refused =
  /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069\p{Surrogate}]|\r(?!\n)/u;

const faults = [
  ['control-character', /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/],
  ['bidi-control', /[\u202a-\u202e\u2066-\u2069]/],
  ['bare-cr', /\r(?!\n)/],
  ['lone-surrogate', /\p{Surrogate}/u],
] as const;

/** The first of each kind of character that a file may not hold. */
export function refusedCharacters(text: string): readonly RefusedCharacter[] {
  if (!refused.test(text)) return [];
  return faults.flatMap(([fault, pattern]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ fault, at, character: named(text.charCodeAt(at)) }];
  });
}

function named(unit: number): string {
  return `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
}
