import { type Aspect, breaking, more, notable } from '../aspect.js';
import { changed, listed, ranked } from '../pieces.js';

const touchpoint = ['touchpoint'] as const;
const event = ['event'] as const;

/** What programs and dashboards are told, and what they are told of. */
export const tracking: Aspect = {
  id: 'tracking',
  pieces: [
    listed(
      { kinds: touchpoint, fields: ['events.*'] },
      ['event-added', more, { en: '“{name}” reports {after}.', 'zh-CN': '“{name}”新增事件 {after}。' }],
      [
        'event-removed',
        breaking('model'),
        { en: '“{name}” no longer reports {before}.', 'zh-CN': '“{name}”不再上报 {before}。' },
      ],
    ),
    listed(
      { kinds: touchpoint, fields: ['systems.*'] },
      ['system-added', more, { en: '“{name}” works with {after}.', 'zh-CN': '“{name}”新增系统 {after}。' }],
      [
        'system-removed',
        more,
        { en: '“{name}” no longer works with {before}.', 'zh-CN': '“{name}”不再使用系统 {before}。' },
      ],
    ),
    listed(
      { kinds: touchpoint, fields: ['feedback.*'] },
      [
        'feedback-added',
        more,
        { en: '“{name}” asks for feedback: {after}.', 'zh-CN': '“{name}”新增反馈收集：{after}。' },
      ],
      [
        'feedback-removed',
        notable('accountability'),
        { en: '“{name}” no longer asks for feedback: {before}.', 'zh-CN': '“{name}”不再收集反馈：{before}。' },
      ],
    ),
    changed({ kinds: event, fields: ['key'] }, 'key-changed', breaking('model'), {
      en: '“{name}” is reported as {after} (was {before}).',
      'zh-CN': '“{name}”的事件键由 {before} 改为 {after}。',
    }),
    changed({ kinds: event, fields: ['identity'] }, 'identity-changed', notable(), {
      en: '“{name}” knows the customer by {after} (was {before}).',
      'zh-CN': '“{name}”识别客户的方式由 {before} 改为 {after}。',
    }),
    listed(
      { kinds: event, fields: ['properties.*'] },
      ['property-added', more, { en: '“{name}” says more: {field}.', 'zh-CN': '“{name}”新增属性：{field}。' }],
      [
        'property-removed',
        breaking('model'),
        { en: '“{name}” says less: {field}.', 'zh-CN': '“{name}”减少属性：{field}。' },
      ],
    ),
    changed({ kinds: event, fields: ['properties.*.type'] }, 'property-type-changed', breaking('model'), {
      en: '“{name}”: {field} is {after} (was {before}).',
      'zh-CN': '“{name}”：{field} 由 {before} 改为 {after}。',
    }),
    listed(
      { kinds: event, fields: ['properties.*.values.*'] },
      [
        'property-value-added',
        more,
        { en: '“{name}” may say one more: {field}: {after}.', 'zh-CN': '“{name}”新增取值：{field}：{after}。' },
      ],
      [
        'property-value-removed',
        breaking('model'),
        { en: '“{name}” may no longer say: {field}: {before}.', 'zh-CN': '“{name}”取消取值：{field}：{before}。' },
      ],
    ),
    ranked(
      { kinds: event, fields: ['properties.*.required'] },
      ['property-made-required', more, { en: '“{name}” always says: {field}.', 'zh-CN': '“{name}”必填：{field}。' }],
      [
        'property-made-optional',
        breaking('model'),
        { en: '“{name}” may leave out: {field}.', 'zh-CN': '“{name}”可省略：{field}。' },
      ],
      Number,
    ),
  ],
};
