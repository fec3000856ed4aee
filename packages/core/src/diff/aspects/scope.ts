import { type Aspect, breaking, more, notable, same } from '../aspect.js';
import { changed, listed, ranked } from '../pieces.js';

const kinds = ['journey'] as const;
const researched = ['assumption', 'partly-researched', 'research-based'];
const becomes = { en: '“{name}” is now {after} (was {before}).', 'zh-CN': '“{name}”由 {before} 改为 {after}。' };

/** What a journey covers, and how sure it is. */
export const scope: Aspect = {
  id: 'scope',
  pieces: [
    changed({ kinds, fields: ['state'] }, 'state-changed', breaking('model'), becomes),
    changed({ kinds, fields: ['type'] }, 'type-changed', notable(), becomes),
    changed({ kinds, fields: ['scope'] }, 'scope-changed', notable(), becomes),
    changed({ kinds, fields: ['improves'] }, 'improves-changed', more, {
      en: '“{name}” is to replace {after} (was {before}).',
      'zh-CN': '“{name}”要取代的旅程由 {before} 改为 {after}。',
    }),
    ranked(
      { kinds, fields: ['evidenceLevel'] },
      [
        'evidence-level-raised',
        same,
        {
          en: '“{name}” rests on more research: {before} → {after}.',
          'zh-CN': '“{name}”的依据更充分：{before} → {after}。',
        },
      ],
      [
        'evidence-level-lowered',
        notable('experience'),
        {
          en: '“{name}” rests on less research: {before} → {after}.',
          'zh-CN': '“{name}”的依据减弱：{before} → {after}。',
        },
      ],
      (value) => researched.indexOf(String(value)),
    ),
    listed(
      { kinds, fields: ['reviewers.*'] },
      ['reviewer-added', more, { en: '“{name}” is reviewed by {after}.', 'zh-CN': '“{name}”新增评审人 {after}。' }],
      [
        'reviewer-removed',
        notable('accountability'),
        { en: '“{name}” is no longer reviewed by {before}.', 'zh-CN': '“{name}”不再由 {before} 评审。' },
      ],
    ),
    changed({ kinds: ['stage'], fields: ['lifecycle'] }, 'lifecycle-changed', notable(), {
      en: '“{name}” belongs to the phase {after} (was {before}).',
      'zh-CN': '“{name}”的生命周期阶段由 {before} 改为 {after}。',
    }),
  ],
};
