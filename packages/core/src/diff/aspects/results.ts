import { type Aspect, more, notable } from '../aspect.js';
import { changed, listed } from '../pieces.js';

const kinds = ['action'] as const;

/** What an action was to bring, and what it brought. */
export const results: Aspect = {
  id: 'results',
  pieces: [
    listed(
      { kinds, fields: ['expected.*'] },
      [
        'expectation-added',
        more,
        { en: '“{name}” is to bring more: {field}.', 'zh-CN': '“{name}”新增预期：{field}。' },
      ],
      [
        'expectation-removed',
        notable('accountability'),
        { en: '“{name}” is to bring less: {field}.', 'zh-CN': '“{name}”取消预期：{field}。' },
      ],
    ),
    listed(
      { kinds, fields: ['results.*'] },
      ['result-added', more, { en: '“{name}” has one more result: {field}.', 'zh-CN': '“{name}”新增结果：{field}。' }],
      [
        'result-removed',
        notable('accountability'),
        { en: '“{name}” has one result less: {field}.', 'zh-CN': '“{name}”减少结果：{field}。' },
      ],
    ),
    changed({ kinds, fields: ['results.*.before', 'results.*.after'] }, 'result-rewritten', notable('accountability'), {
      en: 'A result of “{name}” is another one: {field} {before} → {after}.',
      'zh-CN': '“{name}”的结果被改写：{field} {before} → {after}。',
    }),
  ],
};
