import { defineReviewRule } from './rule.js';

export const lintIgnoreAdded = defineReviewRule({
  id: 'lint-ignore-added',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'A finding that is newly accepted, or for longer, is seen by a reviewer.',
    'zh-CN': '新接受或延长接受的检查结果，应由评审人知晓。',
  },
  why: {
    en: 'What is accepted is no longer reported, so this is the last time that anybody is asked.',
    'zh-CN': '接受之后就不再报告，这是最后一次征询意见。',
  },
  next: {
    en: 'Read the reason, and ask for a date in `until`.',
    'zh-CN': '请阅读理由，并要求在 `until` 中注明日期。',
  },
  *find({ changes }) {
    for (const change of changes) if (/-lint-ignore-(?:added|extended)$/.test(change.id)) yield change;
  },
});
