import { readFileSync } from 'node:fs';
import { replaceFile } from './replace-file.js';

/**
 * Gives a file that was read another text; its mark of byte order stays. Where the file does not say any more what was
 * read, nothing is done: false.
 */
export function rewriteFile(path: string, read: string, text: string): boolean {
  const now = readFileSync(path, 'utf8');
  const mark = now.startsWith('\ufeff') ? '\ufeff' : '';
  if (now !== mark + read) return false;
  if (text !== read) replaceFile(path, mark + text);
  return true;
}
