/** A file's text, without byte order mark. */
export interface Decoded {
  readonly text: string;
  /** Where the first line that is not valid UTF-8 starts. */
  readonly brokenAt?: number;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads bytes as UTF-8, and says so where they are not; a text passes as it is. */
export function decode(content: string | Uint8Array): Decoded {
  if (typeof content === 'string') return { text: withoutMark(content) };
  try {
    return { text: withoutMark(strict.decode(content)) };
  } catch {
    // The decoder does not say where. With U+FFFD for what is broken, the text can still be shown.
    return { text: withoutMark(lenient.decode(content)), brokenAt: firstBrokenLine(content) };
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** No character but LF holds the byte 0x0a, so each line is valid or not by itself. */
function firstBrokenLine(bytes: Uint8Array): number {
  let text = '';
  for (let from = 0, to = 0; from < bytes.length; from = to) {
    to = bytes.indexOf(0x0a, from) + 1 || bytes.length;
    try {
      text += strict.decode(bytes.subarray(from, to));
    } catch {
      break;
    }
  }
  return withoutMark(text).length;
}
