import type { GitObject } from './replies.js';

/** The content of an object, to be searched: no copy. */
export function bytesOfObject({ content }: GitObject): Buffer {
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}

/** The content of a file, commit or tag as text. */
export function textOfObject(object: GitObject): string {
  return bytesOfObject(object).toString();
}

/** When a commit was made, in milliseconds since 1970. */
export function committedAt(commit: GitObject): number | undefined {
  const [, seconds] = /^committer .* (\d+) [-+]\d{4}$/m.exec(textOfObject(commit)) ?? [];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
