import { entityKinds } from '../../model/kinds.js';
import { type Aspect, notable, same } from '../aspect.js';
import { listed, ranked } from '../pieces.js';

const about = { kinds: entityKinds };

/** Findings that are accepted where they are. */
export const ignore: Aspect = {
  id: 'ignore',
  pieces: [
    listed(
      { ...about, fields: ['lintIgnore.*'] },
      [
        'lint-ignore-added',
        notable('accountability'),
        { en: '“{name}” accepts findings: {field}.', 'zh-CN': '“{name}”接受了检查结果：{field}。' },
      ],
      [
        'lint-ignore-removed',
        same,
        { en: '“{name}” no longer accepts findings: {field}.', 'zh-CN': '“{name}”不再接受检查结果：{field}。' },
      ],
    ),
    ranked(
      { ...about, fields: ['lintIgnore.*.until'] },
      [
        'lint-ignore-extended',
        notable('accountability'),
        {
          en: '“{name}” accepts findings for longer: {before} → {after}.',
          'zh-CN': '“{name}”接受检查结果的期限延长：{before} → {after}。',
        },
      ],
      [
        'lint-ignore-shortened',
        same,
        {
          en: '“{name}” accepts findings for a shorter time: {before} → {after}.',
          'zh-CN': '“{name}”接受检查结果的期限缩短：{before} → {after}。',
        },
      ],
      (value) => (typeof value === 'string' ? Date.parse(value) : Number.POSITIVE_INFINITY),
    ),
  ],
};
