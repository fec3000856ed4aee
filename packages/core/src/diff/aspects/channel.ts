import { type Aspect, more, notable } from '../aspect.js';
import { changed, listed, ranked } from '../pieces.js';

const selfService = ['none', 'available', 'primary'];

/** Through what customer and company meet. */
export const channel: Aspect = {
  id: 'channel',
  pieces: [
    listed(
      { kinds: ['touchpoint', 'channel'], fields: ['devices.*'] },
      ['device-added', more, { en: '“{name}” now works on: {after}.', 'zh-CN': '“{name}”新增设备：{after}。' }],
      [
        'device-removed',
        notable('experience'),
        { en: '“{name}” no longer works on: {before}.', 'zh-CN': '“{name}”不再支持设备：{before}。' },
      ],
    ),
    changed({ kinds: ['touchpoint'], fields: ['channel'] }, 'channel-changed', notable('experience'), {
      en: '“{name}” goes from {before} to {after}.',
      'zh-CN': '“{name}”由 {before} 改到 {after}。',
    }),
    ranked(
      { kinds: ['touchpoint'], fields: ['selfService'] },
      [
        'self-service-gained',
        more,
        { en: '“{name}”: self-service {before} → {after}.', 'zh-CN': '“{name}”自助程度提高：{before} → {after}。' },
      ],
      [
        'self-service-lost',
        notable('experience'),
        {
          en: '“{name}” loses self-service: {before} → {after}.',
          'zh-CN': '“{name}”自助程度降低：{before} → {after}。',
        },
      ],
      (value) => selfService.indexOf(String(value)),
    ),
    changed({ kinds: ['touchpoint'], fields: ['initiator'] }, 'initiator-changed', more, {
      en: '“{name}” is begun by {after} (was {before}).',
      'zh-CN': '“{name}”的发起方由 {before} 改为 {after}。',
    }),
    ranked(
      { kinds: ['channel'], fields: ['trackable'] },
      ['tracking-gained', more, { en: '“{name}” can be tracked.', 'zh-CN': '“{name}”可以追踪。' }],
      [
        'tracking-lost',
        notable('accountability'),
        { en: '“{name}” can no longer be tracked.', 'zh-CN': '“{name}”不再可追踪。' },
      ],
      (value) => (value === true ? 2 : value === undefined ? 1 : 0),
    ),
  ],
};
