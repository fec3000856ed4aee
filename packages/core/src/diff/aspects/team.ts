import { type Aspect, more, notable } from '../aspect.js';
import { changed, listed } from '../pieces.js';

const kinds = ['team'] as const;

/** Where a team belongs, and who stands for it. */
export const team: Aspect = {
  id: 'team',
  pieces: [
    changed({ kinds, fields: ['parent'] }, 'parent-changed', notable('accountability'), {
      en: '“{name}” belongs to {after} (was {before}).',
      'zh-CN': '“{name}”的上级团队由 {before} 改为 {after}。',
    }),
    listed(
      { kinds, fields: ['handles.*'] },
      ['handle-added', more, { en: '{after} stands for “{name}”.', 'zh-CN': '{after} 代表“{name}”。' }],
      [
        'handle-removed',
        notable('accountability'),
        { en: '{before} no longer stands for “{name}”.', 'zh-CN': '{before} 不再代表“{name}”。' },
      ],
    ),
  ],
};
