import { type Aspect, more, notable } from '../aspect.js';
import { changed, listed } from '../pieces.js';

const kinds = ['step'] as const;

/** The ways through a journey. */
export const path: Aspect = {
  id: 'path',
  pieces: [
    listed(
      { kinds, fields: ['next.*'] },
      ['next-added', more, { en: '“{name}” leads one more way: {field}.', 'zh-CN': '“{name}”新增去向：{field}。' }],
      [
        'next-removed',
        notable('experience'),
        { en: '“{name}” leads one way less: {field}.', 'zh-CN': '“{name}”减少去向：{field}。' },
      ],
    ),
    changed({ kinds, fields: ['next', 'next.*.when', 'next.*.share'] }, 'next-changed', more, {
      en: 'The way on from “{name}” changed: {field}.',
      'zh-CN': '“{name}”的去向有变化：{field}。',
    }),
    changed({ kinds, fields: ['path'] }, 'path-changed', notable('experience'), {
      en: '“{name}” lies on the path {after} (was {before}).',
      'zh-CN': '“{name}”的路径由 {before} 改为 {after}。',
    }),
    changed({ kinds, fields: ['effect.type'] }, 'effect-changed', more, {
      en: '“{name}” has the effect {after} (was {before}).',
      'zh-CN': '“{name}”的影响由 {before} 改为 {after}。',
    }),
  ],
};
