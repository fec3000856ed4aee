import { fill } from '../text.js';
import { type Entity, rootOf } from './entity.js';
import type { Sides } from './field-changes.js';
import type { Noticed } from './noticed.js';
import type { Speech } from './speech.js';

/** Something that could not be compared, and why. */
export interface Note {
  readonly side: 'base' | 'head';
  /** Path below the workspace folder. */
  readonly file: string;
  readonly message: string;
}

const unread = {
  en: '{file} could not be read whole on {side}: what it holds there is not compared.',
  'zh-CN': '{side} 的 {file} 无法完整读取：其内容未参与比较。',
};
const twice = {
  en: 'The id {id} stands twice in {file} on {side}: none of the two is compared.',
  'zh-CN': '{side} 的 {file} 中 id {id} 出现两次：两者均未参与比较。',
};

/** What could not be read or told apart, by side and file. */
export function notesOn({ base, head, matching }: Sides, { language }: Speech): readonly Note[] {
  // A document may be one and the same on both sides; what is made from it is not.
  const ofBase = new Set<unknown>(
    base.roots.flatMap(({ object }): readonly object[] => ('items' in object ? object.items : [object])),
  );
  const faulty = ([side, { documents }]: readonly [Note['side'], typeof base]) =>
    documents
      .filter(({ kind }) => kind !== 'config' && (kind !== 'accepted' || side === 'head'))
      .filter(({ value, faults }) => value === undefined || faults !== undefined)
      .map(({ path: file }) => ({ side, file, message: fill(unread[language], { file, side }) }));
  const ambiguous = matching.ambiguous.map((entity): Note => {
    const { id, object } = entity;
    const { path: file } = object.origin.document;
    const side = ofBase.has(rootOf(entity).object) ? 'base' : 'head';
    return { side, file, message: fill(twice[language], { id, file, side }) };
  });
  const sides = [
    ['base', base],
    ['head', head],
  ] as const;
  return [...sides.flatMap(faulty), ...new Map(ambiguous.map((note) => [note.message, note])).values()];
}

/** Without what only looks gone, or new, because the other side could not be read whole. */
export function withoutUnread(changes: readonly Noticed[], { base, head }: Sides): readonly Noticed[] {
  return changes.filter(({ base: old, head: fresh, judgement }) => {
    if (judgement.change === 'removed' && old && !fresh) return !isUnread(old, head.incomplete);
    if (judgement.change === 'added' && fresh && !old) return !isUnread(fresh, base.incomplete);
    return true;
  });
}

/** Whether something is missing on a side only because what it would stand in could not be read there. */
export function isUnread(entity: Entity, incomplete: ReadonlySet<string>): boolean {
  const root = rootOf(entity);
  return (
    incomplete.has(root.kind === 'journey' ? `journey:${root.id}` : root.kind) ||
    (root === entity && incomplete.has(root.kind))
  );
}
