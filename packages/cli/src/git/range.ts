/** What is compared, as it is asked for. */
export interface Range {
  /** As it was written. */
  readonly text: string;
  /** Names a commit; the default branch when absent. */
  readonly base?: string;
  /** Names a commit; the working tree when absent. */
  readonly head?: string;
  /** Whether what both have in common is the base, not the commit named. */
  readonly fromMergeBase: boolean;
}

/** Reads `A...B`, `A..B`, `A` or nothing. As git has it, an empty side is `HEAD`. */
export function readRange(text: string | undefined): Range {
  if (text === undefined) return { text: '', fromMergeBase: true };
  const [, base, dots, head] = /^(.*?)(\.\.\.?)(.*)$/s.exec(text) ?? [];
  if (dots === undefined) return { text, base: text, fromMergeBase: true };
  return { text, base: base || 'HEAD', head: head || 'HEAD', fromMergeBase: dots === '...' };
}
