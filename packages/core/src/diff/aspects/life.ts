import type { Kind } from '../../model/kinds.js';
import { type Aspect, more, notable, type Piece } from '../aspect.js';
import { bothWays, itself, valuesIn } from '../pieces.js';

const retirable: readonly Kind[] = ['journey', 'touchpoint', 'channel', 'rule'];
const closable: readonly Kind[] = ['opportunity', 'action', 'action-step'];
const others: readonly Kind[] = ['event', 'capability', 'workstream'];
const withStatus: readonly Kind[] = [...retirable, 'pain-point', 'opportunity', 'action', ...others];

const retired: ReadonlySet<unknown> = new Set(['deprecated', 'archived', 'retired']);
const closed: ReadonlySet<unknown> = new Set([
  'resolved',
  'wont-fix',
  'solved',
  'dismissed',
  'done',
  'cancelled',
  true,
]);

/** Whether a status says that nobody should count on a thing any more, or that there is nothing left to do. */
export function isOver(status: unknown): boolean {
  return retired.has(status) || closed.has(status);
}

const closing = { en: '“{name}” is closed: {before} → {after}.', 'zh-CN': '“{name}”已关闭：{before} → {after}。' };
const reopening = {
  en: '“{name}” is open again: {before} → {after}.',
  'zh-CN': '“{name}”重新打开：{before} → {after}。',
};

/** Where a thing stands in its life. */
export const life: Aspect = {
  id: 'life',
  pieces: [
    {
      ...goingBy(withStatus, 'status'),
      rows: [
        ...bothWays(
          retirable,
          [
            'retired',
            notable(),
            { en: '“{name}” is retired: {before} → {after}.', 'zh-CN': '“{name}”已停用：{before} → {after}。' },
          ],
          [
            'restored',
            more,
            { en: '“{name}” is back: {before} → {after}.', 'zh-CN': '“{name}”已恢复：{before} → {after}。' },
          ],
        ),
        ...bothWays(['pain-point'], ['closed', more, closing], ['reopened', notable('experience'), reopening]),
        ...bothWays(closable, ['closed', more, closing], ['reopened', notable('accountability'), reopening]),
        itself(withStatus, 'status-changed', more, {
          en: '“{name}” goes from {before} to {after}.',
          'zh-CN': '“{name}”的状态由 {before} 变为 {after}。',
        }),
      ],
    },
    { ...goingBy(['action-step'], 'done'), rows: [] },
  ],
};

/** A field that tells where each of these kinds stands in its life. */
function goingBy(kinds: readonly Kind[], field: string): Omit<Piece, 'rows'> {
  return {
    kinds,
    fields: [field],
    *judge(difference, { head: { kind } }) {
      const [before, after] = [difference.before?.value, difference.after?.value];
      const values = valuesIn(difference);
      const ends = retirable.includes(kind) ? retired : others.includes(kind) ? new Set() : closed;
      const [end, begin] = retirable.includes(kind) ? ['retired', 'restored'] : ['closed', 'reopened'];
      if (ends.has(before) === ends.has(after)) yield { change: 'status-changed', ...values };
      else yield { change: ends.has(after) ? end : begin, ...values };
    },
  };
}
