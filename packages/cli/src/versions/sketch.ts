/** What can be told of a file without reading it as YAML. */
export interface Sketch {
  /** The journey that the file holds. */
  readonly journey: string;
  /** Whether a name may stand anywhere in it. */
  mentions(name: string): boolean;
}

/**
 * A document that begins with `kind: journey`, as `journey fmt` lays it out: then what else stands at the start of a
 * line is one of its own keys.
 */
const asFormatted = /^(?:#.*\n|\r?\n|---\r?\n)*kind: journey\r?\n(?:.*\n)*?id: ([a-z0-9-]+)\r?\n/;

/** How far down the id of a journey is looked for. */
const far = 700;

/** The sketch of a journey; undefined for what is none, or is written in another way. */
export function sketchOf(bytes: Buffer): Sketch | undefined {
  const journey = asFormatted.exec(bytes.toString('latin1', 0, far))?.[1];
  if (journey === undefined) return undefined;
  return {
    journey,
    // What is escaped may mean any name.
    mentions: (name) => holdsWord(bytes, name) || bytes.includes('\\'),
  };
}

function holdsWord(bytes: Buffer, word: string): boolean {
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) {
    if (!isOfId(bytes[at - 1]) && !isOfId(bytes[at + Buffer.byteLength(word)])) return true;
  }
  return false;
}

/** Whether a byte may stand in an id. */
function isOfId(byte: number | undefined): boolean {
  return byte !== undefined && /[a-z0-9-]/.test(String.fromCharCode(byte));
}
