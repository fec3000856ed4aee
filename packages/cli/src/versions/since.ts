import { fill, type Language } from '@journey-as-code/core';
import { type Io, type Option, UsageError } from '../command.js';
import { remarksOn } from './notes.js';
import { versionsInRange } from './range.js';
import { readerOf } from './reading.js';
import { type Whole, wholeOf } from './whole.js';

/** The option that asks only about what a change touches. */
export const sinceOption = {
  value: 'commit',
  summary: 'only findings that the change since this commit brings',
  otherwise: 'all findings',
} as const satisfies Option;

/** The workspace in the working tree, and as it was before a change. */
export interface WorkspaceSince {
  readonly head: Whole;
  /** Absent where there was no workspace yet. */
  readonly base?: Whole;
  /** What is to be said of how base was found. */
  notesIn(language: Language): readonly string[];
}

const words = {
  first: {
    en: 'There was no workspace yet: all that is found is new.',
    'zh-CN': '此前没有工作区：所有发现均为新增。',
  },
  older: {
    en: 'Not shown, since it was found before as well: {count}.',
    'zh-CN': '此前已有、未显示的发现：{count} 项。',
  },
} as const;

/** How many findings a report leaves out since a change did not make them. */
export function olderNote(count: number, language: Language): string {
  return fill(words.older[language], { count });
}

/** Reads the workspace in a folder, and its former self: at what `HEAD` has in common with a commit. */
export async function workspaceSince(commit: string, dir: string | undefined, io: Io): Promise<WorkspaceSince> {
  if (commit.includes('..')) {
    throw new UsageError(
      `--changed-since takes one commit, not “${commit}”.`,
      'What is checked is the working tree: --changed-since origin/main',
    );
  }
  const versions = await versionsInRange(commit, { dir, baseDir: undefined }, io);
  try {
    const { base, head, contents, remarks } = versions;
    const read = readerOf(contents);
    const former = base && (await wholeOf(base, contents, read));
    return {
      head: await wholeOf(head, contents, read),
      ...(former && { base: former }),
      notesIn: (language) => [...(base ? [] : [words.first[language]]), ...remarksOn(remarks, language)],
    };
  } finally {
    await versions.close();
  }
}
