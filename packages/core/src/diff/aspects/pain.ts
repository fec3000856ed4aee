import { type Aspect, more, notable } from '../aspect.js';
import { listed, ranked } from '../pieces.js';

const kinds = ['pain-point'] as const;
const severities = ['low', 'medium', 'high', 'critical'];
const frequencies = ['rare', 'occasional', 'frequent', 'constant'];

/** How much something hurts, how often, and where. */
export const pain: Aspect = {
  id: 'pain',
  pieces: [
    ranked(
      { kinds, fields: ['severity'] },
      [
        'severity-raised',
        notable('experience'),
        { en: '“{name}” hurts more: {before} → {after}.', 'zh-CN': '“{name}”更严重：{before} → {after}。' },
      ],
      [
        'severity-lowered',
        more,
        { en: '“{name}” hurts less: {before} → {after}.', 'zh-CN': '“{name}”减轻：{before} → {after}。' },
      ],
      (value) => severities.indexOf(String(value)),
    ),
    ranked(
      { kinds, fields: ['frequency'] },
      [
        'frequency-raised',
        notable('experience'),
        { en: '“{name}” happens more often: {before} → {after}.', 'zh-CN': '“{name}”更频繁：{before} → {after}。' },
      ],
      [
        'frequency-lowered',
        more,
        { en: '“{name}” happens less often: {before} → {after}.', 'zh-CN': '“{name}”减少：{before} → {after}。' },
      ],
      (value) => frequencies.indexOf(String(value)),
    ),
    listed(
      { kinds, fields: ['at.*'] },
      [
        'place-added',
        notable('experience'),
        { en: '“{name}” hurts in one more place: {after}.', 'zh-CN': '“{name}”新增发生位置：{after}。' },
      ],
      [
        'place-removed',
        more,
        { en: '“{name}” no longer hurts at {before}.', 'zh-CN': '“{name}”不再发生于 {before}。' },
      ],
    ),
  ],
};
