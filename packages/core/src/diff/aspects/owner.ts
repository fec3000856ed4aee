import type { Kind } from '../../model/kinds.js';
import { type Aspect, more, notable } from '../aspect.js';
import { bothWays, itself, valuesIn } from '../pieces.js';

const kinds: readonly Kind[] = [
  'journey',
  'stage',
  'touchpoint',
  'blueprint-entry',
  'opportunity',
  'action',
  'action-step',
  'rule',
  'channel',
  'metric',
  'event',
  'feedback',
  'evidence',
  'system',
  'objective',
  'capability',
  'workstream',
];

/** Who answers for a thing, where it is written. */
export const owner: Aspect = {
  id: 'owner',
  pieces: [
    {
      kinds,
      fields: ['owner'],
      rows: [
        ...bothWays(
          kinds,
          ['owner-set', more, { en: '“{name}” now belongs to {after}.', 'zh-CN': '“{name}”现由 {after} 负责。' }],
          [
            'owner-cleared',
            notable('accountability'),
            {
              en: '“{name}” no longer says to whom it belongs (was {before}).',
              'zh-CN': '“{name}”不再注明负责团队（原为 {before}）。',
            },
          ],
        ),
        itself(kinds, 'owner-changed', notable('accountability'), {
          en: '“{name}” goes from {before} to {after}.',
          'zh-CN': '“{name}”由 {before} 转给 {after} 负责。',
        }),
      ],
      *judge(difference) {
        const { before, after } = difference;
        const change = before && after ? 'owner-changed' : after ? 'owner-set' : 'owner-cleared';
        yield { change, ...valuesIn(difference) };
      },
    },
  ],
};
