import type { Text } from '../text.js';
import type { Change } from './change.js';
import { isText } from './values.js';

/** Words that became others: those of a text, or of each text of a list. */
export interface ChangedTexts {
  readonly before: readonly Text[];
  readonly after: readonly Text[];
  /** What their field is called in the language of the messages. */
  readonly field: string;
}

const known = new WeakMap<Change, ChangedTexts>();

/** The words that a change is about, where it is about words: a record holds no prose itself. */
export function changedTexts(change: Change): ChangedTexts | undefined {
  return known.get(change);
}

/** Remembers the words that a change is about, as long as the change is there. */
export function rememberTexts(change: Change, before: unknown, after: unknown, field: string): void {
  const texts = { before: textsIn(before), after: textsIn(after), field };
  if (texts.before.length + texts.after.length > 0) known.set(change, texts);
}

function textsIn(value: unknown): readonly Text[] {
  return (Array.isArray(value) ? value : [value]).filter(isText);
}
