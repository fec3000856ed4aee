import { oneLine } from '@journey-as-code/core/escape';

/**
 * A path as one word for a shell, which acts on nothing in it. Double quotes are understood everywhere, and single ones
 * stand where a shell would still look inside them.
 */
export function shellWord(path: string): string {
  const line = oneLine(path);
  if (/^[\w./][\w./-]*$/.test(line)) return line;
  return /["$`!\\]/.test(line) ? `'${line.replaceAll("'", "'\\''")}'` : `"${line}"`;
}
