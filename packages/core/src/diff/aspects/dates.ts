import type { Kind } from '../../model/kinds.js';
import { type Aspect, more, notable, type Piece } from '../aspect.js';
import { bothWays, valuesIn } from '../pieces.js';

const kinds: readonly Kind[] = ['action', 'action-step', 'objective', 'capability'];

/** By when something is to be done. */
export const dates: Aspect = {
  id: 'dates',
  pieces: [
    {
      ...dated(['action', 'action-step', 'capability'], 'due'),
      rows: [
        ...bothWays(
          kinds,
          ['due-set', more, { en: '“{name}” is due by {after}.', 'zh-CN': '“{name}”的截止日期为 {after}。' }],
          [
            'due-cleared',
            notable('accountability'),
            {
              en: '“{name}” no longer says by when (was {before}).',
              'zh-CN': '“{name}”不再注明截止日期（原为 {before}）。',
            },
          ],
        ),
        ...bothWays(
          kinds,
          [
            'postponed',
            notable('accountability'),
            { en: '“{name}” is put off: {before} → {after}.', 'zh-CN': '“{name}”推迟：{before} → {after}。' },
          ],
          [
            'brought-forward',
            more,
            { en: '“{name}” is due earlier: {before} → {after}.', 'zh-CN': '“{name}”提前：{before} → {after}。' },
          ],
        ),
      ],
    },
    { ...dated(['objective'], 'by'), rows: [] },
  ],
};

/** A field that tells by when each of these kinds is due. */
function dated(kinds: readonly Kind[], field: string): Omit<Piece, 'rows'> {
  return {
    kinds,
    fields: [field],
    *judge(difference) {
      const { before, after } = difference;
      const later = String(after?.value) > String(before?.value);
      const change = !before ? 'due-set' : !after ? 'due-cleared' : later ? 'postponed' : 'brought-forward';
      yield { change, ...valuesIn(difference) };
    },
  };
}
