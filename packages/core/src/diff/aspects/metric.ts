import { directionOf } from '../../derive/metric-types.js';
import { type Aspect, breaking, more, notable } from '../aspect.js';
import { bothWays, changed, listed, ranked, valuesIn } from '../pieces.js';
import { numberIn } from '../values.js';

const kinds = ['metric'] as const;
const becomes = { en: '“{name}”: {before} → {after}.', 'zh-CN': '“{name}”：{before} → {after}。' };

/** What a metric means, and what is wanted of it. Better goes by its direction. */
export const metric: Aspect = {
  id: 'metric',
  pieces: [
    changed({ kinds, fields: ['type'] }, 'type-changed', breaking('model'), becomes),
    changed({ kinds, fields: ['unit'] }, 'unit-changed', breaking('model'), becomes),
    changed({ kinds, fields: ['direction'] }, 'direction-changed', breaking('model'), becomes),
    listed(
      { kinds, fields: ['target'] },
      ['target-set', more, { en: '“{name}” has a target.', 'zh-CN': '“{name}”设定了目标。' }],
      [
        'target-cleared',
        notable('accountability'),
        { en: '“{name}” has no target any more.', 'zh-CN': '“{name}”不再有目标。' },
      ],
    ),
    tightening('target.value', 'target', 'The target of “{name}”', '“{name}”的目标'),
    ranked(
      { kinds, fields: ['target.by'] },
      [
        'target-postponed',
        notable('accountability'),
        {
          en: 'The target of “{name}” is put off: {before} → {after}.',
          'zh-CN': '“{name}”的目标推迟：{before} → {after}。',
        },
      ],
      [
        'target-brought-forward',
        more,
        {
          en: 'The target of “{name}” comes earlier: {before} → {after}.',
          'zh-CN': '“{name}”的目标提前：{before} → {after}。',
        },
      ],
      (value) => (typeof value === 'string' ? Date.parse(value) : Number.POSITIVE_INFINITY),
    ),
    tightening(
      ['thresholds.warn', 'thresholds.fail'],
      'threshold',
      'The limit {field} of “{name}”',
      '“{name}”的阈值 {field}',
    ),
  ],
};

function tightening(field: string | readonly string[], name: string, en: string, zh: string) {
  const fields = typeof field === 'string' ? [field] : field;
  return {
    kinds,
    fields,
    rows: bothWays(
      kinds,
      [
        `${name}-tightened`,
        more,
        { en: `${en} asks for more: {before} → {after}.`, 'zh-CN': `${zh}更严：{before} → {after}。` },
      ],
      [
        `${name}-loosened`,
        notable('accountability'),
        { en: `${en} asks for less: {before} → {after}.`, 'zh-CN': `${zh}放宽：{before} → {after}。` },
      ],
    ),
    *judge(difference, { head }, { metric: metricOf }) {
      const measured = metricOf(head.id);
      const before = numberIn(difference.before);
      const after = numberIn(difference.after);
      const up = (measured && directionOf(measured)) !== 'down';
      const isMore = before === undefined || (after !== undefined && after > before === up);
      const of = fields.length > 1 ? { field: difference.field } : {};
      yield { change: `${name}-${isMore ? 'tightened' : 'loosened'}`, ...of, ...valuesIn(difference) };
    },
  } satisfies Aspect['pieces'][number];
}
