import { defineReviewRule } from './rule.js';

export const targetLowered = defineReviewRule({
  id: 'target-lowered',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'A target does not move against its direction.',
    'zh-CN': '目标值不会朝变差的方向移动。',
  },
  why: {
    en: 'A target that gives way is reached without anything getting better for the customer.',
    'zh-CN': '降低目标后即使达成，客户的体验也没有改善。',
  },
  next: {
    en: 'Keep the target, or say in the pull request why less is enough.',
    'zh-CN': '请保留目标，或在合并请求中说明为何可以降低。',
  },
  *find({ changes }) {
    for (const change of changes) if (change.id === 'metric-target-loosened') yield change;
  },
});
