import { defineRule } from './rule.js';
import { joined } from './words/joined.js';

export const approvedWithoutReview = defineRule({
  id: 'approved-without-review',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'An approved or live journey says who reviewed it and when.',
    'zh-CN': '已批准或生效的旅程写明由谁审阅、何时审阅。',
  },
  why: {
    en: 'An approval without a name and a date cannot be asked about and never grows old.',
    'zh-CN': '没有人名和日期的批准，既无从追问，也永远不会“过期”。',
  },
  message: {
    en: '“{journey}” is {status}, but says nothing of {missing}.',
    'zh-CN': '“{journey}”的状态是 {status}，却缺少 {missing}。',
  },
  next: {
    en: 'Add {missing}, or set the status back until somebody has reviewed it.',
    'zh-CN': '请补充 {missing}，或在审阅之前退回原状态。',
  },
  example: {
    kind: 'journey',
    bad: `
      id: return-shoes
      name: Return running shoes
      status: approved
    `,
    good: `
      id: return-shoes
      name: Return running shoes
      status: approved
      reviewers: ["@example/cx"]
      lastReviewed: 2025-03-10
    `,
  },
  *checkJourney({ name, status, reviewers, lastReviewed, origin }) {
    if (status !== 'approved' && status !== 'live') return;
    const missing = [
      ...(reviewers.length === 0 ? ['`reviewers`'] : []),
      ...(lastReviewed === undefined ? ['`lastReviewed`'] : []),
    ];
    if (missing.length > 0)
      yield { at: origin, path: 'status', data: { journey: name, status, missing: joined(missing, 'and') } };
  },
});
