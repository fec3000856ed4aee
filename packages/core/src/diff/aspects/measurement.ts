import { type Aspect, notable, same } from '../aspect.js';
import { changed, listed } from '../pieces.js';

const kinds = ['metric'] as const;

/** What was measured. A past measurement does not change. */
export const measurement: Aspect = {
  id: 'measurement',
  pieces: [
    listed(
      { kinds, fields: ['measurements.*'] },
      ['measurement-added', same, { en: '“{name}” was measured: {field}.', 'zh-CN': '“{name}”新增测量：{field}。' }],
      [
        'measurement-removed',
        notable('accountability'),
        { en: 'A measurement of “{name}” is gone: {field}.', 'zh-CN': '“{name}”的测量被删除：{field}。' },
      ],
    ),
    changed({ kinds, fields: ['measurements.*.value'] }, 'measurement-rewritten', notable('accountability'), {
      en: 'A measurement of “{name}” is another one: {field} {before} → {after}.',
      'zh-CN': '“{name}”的测量被改写：{field} {before} → {after}。',
    }),
  ],
};
