import { type Aspect, more, notable } from '../aspect.js';
import { changed, listed } from '../pieces.js';

/** Where customers decide, and where each answer leads. */
export const decision: Aspect = {
  id: 'decision',
  pieces: [
    listed(
      { kinds: ['stage'], fields: ['decisionPoint'] },
      ['decision-added', more, { en: '“{name}” ends in a decision.', 'zh-CN': '“{name}”新增决策点。' }],
      [
        'decision-removed',
        notable('experience'),
        { en: '“{name}” no longer ends in a decision.', 'zh-CN': '“{name}”不再有决策点。' },
      ],
    ),
    changed({ kinds: ['outcome'], fields: ['next', 'exit'] }, 'destination-changed', notable('experience'), {
      en: '“{name}” leads to {after} (was {before}).',
      'zh-CN': '“{name}”的去向由 {before} 改为 {after}。',
    }),
    changed({ kinds: ['outcome'], fields: ['share'] }, 'share-changed', more, {
      en: '“{name}” is chosen by {after} (was {before}).',
      'zh-CN': '选择“{name}”的比例由 {before} 改为 {after}。',
    }),
  ],
};
