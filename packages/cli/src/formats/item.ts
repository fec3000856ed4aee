import type { Change, Diagnostic, Source } from '@journey-as-code/core';

/** How much an item matters, worst first. */
export const itemLevels = ['error', 'warning', 'note'] as const;
export type ItemLevel = (typeof itemLevels)[number];

/** A finding or a change, as formats take it that do not tell the two apart. */
export interface Item {
  readonly id: string;
  readonly level: ItemLevel;
  /** What is wrong, or what changed. */
  readonly message: string;
  /** What to do next. */
  readonly next?: string;
  readonly source: Source;
  /** What it is about; absent for what could not be read. */
  readonly subject?: NonNullable<Diagnostic['subject']>;
  readonly field?: string;
  /** The same as long as it is the same item, whatever its line and its words; no two of a report share one. */
  readonly fingerprint: string;
  /** Where to read more: an address, or a command. */
  readonly help: string;
  /** Whether it makes the command exit 1. */
  readonly fails: boolean;
  /** Why it fails nothing, when somebody has answered for it. */
  readonly settled?: string;
}

/** What is always true of an id. */
export interface About {
  readonly title: string;
  readonly text: string;
}

/** What formats take that are the same for `check` and `diff`. */
export interface ItemReport {
  readonly command: 'check' | 'diff';
  readonly items: readonly Item[];
  /** How many there are, in one sentence. */
  readonly summary: string;
  about(id: string): About;
  /** A path as the repository has it, where items have it as people read it. */
  inRepository(file: string): string;
}

/** The level of an item for each level of a change, and each severity of a finding. */
export const itemLevelOf = {
  breaking: 'error',
  notable: 'warning',
  error: 'error',
  warning: 'warning',
  info: 'note',
} as const satisfies Record<Change['level'] | Diagnostic['severity'], ItemLevel>;

/** Items in order of their levels; among equals the order stays. */
export function worstFirst(items: readonly Item[]): readonly Item[] {
  return itemLevels.flatMap((level) => items.filter((item) => item.level === level));
}

/** Whether an item is of a level, or worse. Nothing is as bad as `never`. */
export function reaches(level: ItemLevel, least: ItemLevel | 'never'): boolean {
  return least !== 'never' && itemLevels.indexOf(level) <= itemLevels.indexOf(least);
}
