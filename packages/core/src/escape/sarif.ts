import { oneLine } from './terminal.js';

/**
 * A plain text message of SARIF, on one line. Readers look for links, `[text](address)`, and for placeholders, `{0}`, in
 * it; an invisible space inside stops both and leaves them readable.
 */
export function sarifText(text: string): string {
  return oneLine(text).replace(/\](?=\()|\{(?=\d)/g, '$&\u200b');
}
