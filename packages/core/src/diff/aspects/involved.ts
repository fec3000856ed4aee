import { type Aspect, more, notable } from '../aspect.js';
import { changed, listed } from '../pieces.js';

const kinds = ['stage'] as const;

/** Which teams have a part in a stage besides its owner. */
export const involved: Aspect = {
  id: 'involved',
  pieces: [
    listed(
      { kinds, fields: ['involved.*'] },
      [
        'team-added',
        more,
        { en: '“{name}” involves one more team: {field}.', 'zh-CN': '“{name}”新增参与团队：{field}。' },
      ],
      [
        'team-removed',
        notable('accountability'),
        { en: '“{name}” involves one team less: {field}.', 'zh-CN': '“{name}”减少参与团队：{field}。' },
      ],
    ),
    changed({ kinds, fields: ['involved.*.role'] }, 'team-role-changed', notable('accountability'), {
      en: '“{name}”: the part of {field} is {after} (was {before}).',
      'zh-CN': '“{name}”：{field} 由 {before} 改为 {after}。',
    }),
  ],
};
