import { defineReviewRule } from './rule.js';

export const ownerChanged = defineReviewRule({
  id: 'owner-changed',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'A new owner is seen by both teams.',
    'zh-CN': '更换负责团队时，双方都应知晓。',
  },
  why: {
    en: 'Who answers for a place in a journey must know of it, and so must who no longer does.',
    'zh-CN': '接手的团队要知道自己负责，原团队也要知道不再负责。',
  },
  next: {
    en: 'Have both teams agree to the change.',
    'zh-CN': '请让双方团队确认此变更。',
  },
  *find({ changes }) {
    for (const change of changes) if (change.id === `${change.subject.kind}-owner-changed`) yield change;
  },
});
