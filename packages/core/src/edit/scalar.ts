/** Words, at least two of them, of which none ends a value in brackets. */
const words = /^\p{L}[\p{L}\p{N}.;'’()/-]*(?: [\p{L}\p{N}.;'’()/-]+)+$/u;

/** Ids with a hyphen, places, and days. */
const name = /^(?:[a-z]\w*-[\w/.-]*\w|[a-z][\w-]*[:#/][\w:#/.-]*\w|\d{4}-\d\d-\d\d)$/;

/** A fingerprint that no reader takes for a number. */
const fingerprint = /^(?!\d+(?:e\d+)?$)[0-9a-f]{12}$/;

/** Whether a text may stand bare in YAML, in a list or map in brackets too, and mean itself. */
export function isPlain(text: string): boolean {
  return words.test(text) || name.test(text) || fingerprint.test(text);
}

/** A text as a value in YAML: bare where nothing in it could be read as anything else, else in double quotes. */
export function writtenScalar(text: string): string {
  return isPlain(text) ? text : JSON.stringify(text);
}
