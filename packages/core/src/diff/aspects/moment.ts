import { type Aspect, more, notable } from '../aspect.js';
import { changed, listed } from '../pieces.js';

const kinds = ['step'] as const;

/** Moments of truth. */
export const moment: Aspect = {
  id: 'moment',
  pieces: [
    listed(
      { kinds, fields: ['momentOfTruth'] },
      ['moment-set', more, { en: '“{name}” is a moment of truth.', 'zh-CN': '“{name}”成为关键时刻。' }],
      [
        'moment-cleared',
        notable('experience'),
        { en: '“{name}” is no longer a moment of truth.', 'zh-CN': '“{name}”不再是关键时刻。' },
      ],
    ),
    changed({ kinds, fields: ['momentOfTruth.type'] }, 'moment-changed', more, {
      en: '“{name}” is another moment of truth: {before} → {after}.',
      'zh-CN': '“{name}”的关键时刻类型：{before} → {after}。',
    }),
  ],
};
