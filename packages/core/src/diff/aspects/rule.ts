import { daysOf } from '../../derive/calendar.js';
import { type Aspect, more, notable } from '../aspect.js';
import { bothWays, changed, listed, valuesIn } from '../pieces.js';
import { numberIn } from '../values.js';

const kinds = ['rule'] as const;

/** When and how the company answers by rule. */
export const rule: Aspect = {
  id: 'rule',
  pieces: [
    changed(
      {
        kinds,
        fields: [
          'trigger.event',
          'trigger.segment',
          'trigger.metric.metric',
          'trigger.metric.above',
          'trigger.metric.below',
          'trigger.schedule',
          'trigger.prediction',
        ],
      },
      'trigger-changed',
      notable('experience'),
      { en: '“{name}” is set off by something else: {field}.', 'zh-CN': '“{name}”的触发条件有变化：{field}。' },
    ),
    changed(
      {
        kinds,
        fields: ['response.type', 'response.touchpoint', 'response.content', 'response.routeTo', 'response.routeBy.*'],
      },
      'response-changed',
      notable('experience'),
      { en: '“{name}” answers otherwise: {field}.', 'zh-CN': '“{name}”的响应有变化：{field}。' },
    ),
    listed(
      { kinds, fields: ['audience.excludeSegments.*'] },
      ['audience-exclusion-added', more, { en: '“{name}” spares {after}.', 'zh-CN': '“{name}”排除 {after}。' }],
      [
        'audience-exclusion-removed',
        notable('experience'),
        { en: '“{name}” no longer spares {before}.', 'zh-CN': '“{name}”不再排除 {before}。' },
      ],
    ),
    listed(
      { kinds, fields: ['frequencyCap'] },
      ['cap-set', more, { en: '“{name}” has a cap on how often.', 'zh-CN': '“{name}”设定了频次上限。' }],
      [
        'cap-cleared',
        notable('experience'),
        { en: '“{name}” has no cap on how often any more.', 'zh-CN': '“{name}”不再有频次上限。' },
      ],
    ),
    {
      kinds,
      fields: ['frequencyCap.max', 'frequencyCap.per'],
      rows: bothWays(
        kinds,
        [
          'cap-lowered',
          more,
          { en: '“{name}” comes less often: {before} → {after}.', 'zh-CN': '“{name}”频次降低：{before} → {after}。' },
        ],
        [
          'cap-raised',
          notable('experience'),
          { en: '“{name}” comes more often: {before} → {after}.', 'zh-CN': '“{name}”频次提高：{before} → {after}。' },
        ],
      ),
      *judge(difference) {
        const { before, after } = difference;
        const often = (fact: typeof before) => numberIn(fact) ?? -daysOf(String(fact?.value));
        yield {
          change: often(after) > often(before) ? 'cap-raised' : 'cap-lowered',
          field: difference.field,
          ...valuesIn(difference),
        };
      },
    },
    {
      kinds,
      fields: ['consent'],
      rows: bothWays(
        kinds,
        ['consent-required', more, { en: '“{name}” asks for consent.', 'zh-CN': '“{name}”需要征得同意。' }],
        [
          'consent-dropped',
          notable('experience'),
          { en: '“{name}” no longer asks for consent.', 'zh-CN': '“{name}”不再征得同意。' },
        ],
      ),
      *judge(difference) {
        const asked = (value: unknown) => (value === 'required' ? 2 : value === undefined ? 1 : 0);
        const isMore = asked(difference.after?.value) > asked(difference.before?.value);
        yield { change: isMore ? 'consent-required' : 'consent-dropped', ...valuesIn(difference) };
      },
    },
  ],
};
