import { type Aspect, more, notable } from '../aspect.js';
import { changed, ranked } from '../pieces.js';

const kinds = ['blueprint-entry'] as const;

/** What is done for the customer, seen and unseen. */
export const blueprint: Aspect = {
  id: 'blueprint',
  pieces: [
    changed({ kinds, fields: ['lane'] }, 'lane-changed', more, {
      en: '“{name}” goes from {before} to {after}.',
      'zh-CN': '“{name}”由 {before} 移到 {after}。',
    }),
    ranked(
      { kinds, fields: ['failurePoint'] },
      [
        'failure-added',
        notable('experience'),
        { en: '“{name}” is where it may fail.', 'zh-CN': '“{name}”成为易出错处。' },
      ],
      [
        'failure-removed',
        more,
        { en: '“{name}” is no longer where it may fail.', 'zh-CN': '“{name}”不再是易出错处。' },
      ],
      Number,
    ),
  ],
};
