import { directionOf, unitOf } from '../../derive/metric-types.js';
import { type Aspect, more, notable } from '../aspect.js';
import { bothWays, listed } from '../pieces.js';
import { numberIn, valueIn } from '../values.js';

const kinds = ['touchpoint'] as const;

/** What is promised at a touchpoint. */
export const standard: Aspect = {
  id: 'standard',
  pieces: [
    listed(
      { kinds, fields: ['standard.guide'] },
      ['guide-added', more, { en: '“{name}” follows a guide: {after}.', 'zh-CN': '“{name}”新增规范：{after}。' }],
      [
        'guide-removed',
        notable('accountability'),
        { en: '“{name}” no longer follows its guide: {before}.', 'zh-CN': '“{name}”不再遵循规范：{before}。' },
      ],
    ),
    listed(
      { kinds, fields: ['standard.sla.*'] },
      ['sla-added', more, { en: '“{name}” promises more: {field}.', 'zh-CN': '“{name}”新增承诺：{field}。' }],
      [
        'sla-removed',
        notable('accountability'),
        { en: '“{name}” takes a promise back: {field}.', 'zh-CN': '“{name}”取消承诺：{field}。' },
      ],
    ),
    {
      kinds,
      fields: ['standard.sla.*.limit'],
      rows: bothWays(
        kinds,
        [
          'sla-tightened',
          more,
          {
            en: '“{name}” promises more: {promise} {before} → {after}.',
            'zh-CN': '“{name}”承诺提高：{promise} {before} → {after}。',
          },
        ],
        [
          'sla-loosened',
          notable('experience', 'accountability'),
          {
            en: '“{name}” promises less: {promise} {before} → {after}.',
            'zh-CN': '“{name}”承诺降低：{promise} {before} → {after}。',
          },
        ],
      ),
      *judge({ field, before, after }, _pair, { metric, text, language }) {
        const id = field.split('.')[2] ?? '';
        const promised = metric(id);
        const direction = promised && directionOf(promised);
        const unit = promised && unitOf(promised);
        const isMore = (numberIn(after) ?? 0) > (numberIn(before) ?? 0) === (direction === 'up');
        const bound = direction === 'up' ? { en: 'at least', 'zh-CN': '至少' } : { en: 'at most', 'zh-CN': '至多' };
        const inUnit = (value: number | undefined) => [value, unit].filter((part) => part !== undefined).join(' ');
        yield {
          change: isMore ? 'sla-tightened' : 'sla-loosened',
          field,
          before: valueIn(before),
          after: valueIn(after),
          words: {
            promise: `${promised ? text(promised.name) : id} ${bound[language]}`,
            before: inUnit(numberIn(before)),
            after: inUnit(numberIn(after)),
          },
        };
      },
    },
  ],
};
