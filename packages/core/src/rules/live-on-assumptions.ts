import { defineRule } from './rule.js';

export const liveOnAssumptions = defineRule({
  id: 'live-on-assumptions',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'A live journey rests on research.',
    'zh-CN': '生效的旅程以研究为依据。',
  },
  why: {
    en: 'People decide by a live map; when it is only assumed, they decide by the opinion of whoever drew it.',
    'zh-CN': '人们依据生效的旅程图做决定；若它只是假设，决定的依据就只是绘图人的看法。',
  },
  message: {
    en: '“{journey}” is live, and all of it is assumed.',
    'zh-CN': '“{journey}”已生效，却完全基于假设。',
  },
  next: {
    en: 'Ask customers and raise `evidenceLevel`, or set the status back.',
    'zh-CN': '请开展客户研究并提升 `evidenceLevel`，或退回原状态。',
  },
  example: {
    kind: 'journey',
    bad: `
      id: return-shoes
      name: Return running shoes
      status: live
      evidenceLevel: assumption
      reviewers: ["@example/cx"]
      lastReviewed: 2025-03-10
    `,
    good: `
      id: return-shoes
      name: Return running shoes
      status: live
      evidenceLevel: partly-researched
      reviewers: ["@example/cx"]
      lastReviewed: 2025-03-10
    `,
  },
  *checkJourney({ name, status, evidenceLevel, origin }) {
    if (status === 'live' && evidenceLevel === 'assumption')
      yield { at: origin, path: 'status', data: { journey: name } };
  },
});
