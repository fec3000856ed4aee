import {
  type Change,
  changeKinds,
  inLetters,
  type JudgedChange,
  type Language,
  type Source,
  settledInWords,
} from '@journey-as-code/core';
import { type About, type Item, type ItemLevel, itemLevelOf, reaches } from './item.js';

/** How changes become items. */
export interface ChangeItemsOptions {
  /** The least that makes the command exit 1, unless it is settled. */
  readonly failOn: ItemLevel | 'never';
  /** Where to read more of a kind of change. */
  help(id: string): string;
  readonly language: Language;
}

/** Changes as items, with paths as reports show them. What was removed is shown at what it stood in; where that is gone, at the start of its old file. */
export function itemsOfChanges(changes: readonly JudgedChange[], options: ChangeItemsOptions): readonly Item[] {
  return changes.map((change) => {
    const { id, message, subject, field, fingerprint, next, severity } = change;
    const level = itemLevelOf[change.level];
    const settled = change.settled && settledInWords(change.settled, options.language);
    return {
      id,
      level,
      message,
      ...(next !== undefined && { next }),
      source: sourceOf(change),
      subject: { kind: subject.kind, path: subject.path },
      ...(field !== undefined && { field }),
      fingerprint,
      help: options.help(id),
      fails: settled === undefined && (severity === 'error' || reaches(level, options.failOn)),
      ...(settled !== undefined && { settled }),
    };
  });
}

const start = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** Lines of the old version say nothing about the new one. */
function sourceOf({ head, anchor, base }: Change): Source {
  return head ?? anchor ?? { file: base?.file ?? '', range: start };
}

/** A kind of change in words: what is always said of it, with dots for what differs. */
export function aboutChange(id: string, language: Language): About {
  const kind = changeKinds.get(id);
  const title = `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
  if (kind === undefined) return { title, text: title };
  return { title, text: inLetters(kind.message[language]) };
}
