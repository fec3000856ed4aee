/** A character that no file of a workspace may hold, and where it stands. */
export interface RefusedCharacter {
  readonly fault: 'control-character' | 'bidi-control' | 'bare-cr' | 'lone-surrogate';
  readonly at: number;
  /** As it is commonly written: `U+001B`. */
  readonly character: string;
}

/** What most files hold, and nothing else: looked for first, since each file is searched. */
const unusual = /[^\t\n\x20-\x7e\xa0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
const refused = /(?![\t\n]|\r\n)[\p{Cc}\p{Surrogate}\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]/u;

const faults = [
  ['control-character', /(?![\t\n\r])[\p{Cc}\ufeff\ufffe\uffff]/u],
  ['bidi-control', /[\u202a-\u202e\u2066-\u2069]/],
  ['bare-cr', /\r(?!\n)/],
  ['lone-surrogate', /\p{Surrogate}/u],
] as const;

/** The first of each kind of character that a file may not hold. */
export function refusedCharacters(text: string): readonly RefusedCharacter[] {
  if (!unusual.test(text) || !refused.test(text)) return [];
  return faults.flatMap(([fault, pattern]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ fault, at, character: named(text.charCodeAt(at)) }];
  });
}

function named(unit: number): string {
  return `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
}
