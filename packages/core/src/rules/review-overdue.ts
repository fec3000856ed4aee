import { addDuration } from '../derive/calendar.js';
import { defineRule } from './rule.js';

export const reviewOverdue = defineRule({
  id: 'review-overdue',
  severity: 'warning',
  preset: 'recommended',
  needsAsOf: true,
  law: {
    en: 'An approved or live journey is reviewed within its cadence.',
    'zh-CN': '已批准或生效的旅程按约定的周期复审。',
  },
  why: {
    en: 'Channels, teams and customers change; a map that nobody looks at again is soon a map of the past.',
    'zh-CN': '渠道、团队和客户都在变；无人复审的旅程图很快只反映过去。',
  },
  message: {
    en: '“{journey}” was last reviewed on {date}; the next review was due on {due}.',
    'zh-CN': '“{journey}”上次审阅于 {date}，应在 {due} 前复审。',
  },
  next: {
    en: 'Review it and set `lastReviewed`, or state a longer `reviewCadence`.',
    'zh-CN': '请复审并更新 `lastReviewed`，或调长 `reviewCadence`。',
  },
  example: {
    kind: 'journey',
    asOf: '2025-04-20',
    bad: `
      id: return-shoes
      name: Return running shoes
      status: live
      evidenceLevel: research-based
      reviewers: ["@example/cx"]
      lastReviewed: 2024-11-30
    `,
    good: `
      id: return-shoes
      name: Return running shoes
      status: live
      evidenceLevel: research-based
      reviewers: ["@example/cx"]
      lastReviewed: 2025-03-10
    `,
  },
  *checkJourney({ name, status, lastReviewed, reviewCadence, origin }, { config }, { asOf }) {
    if ((status !== 'approved' && status !== 'live') || lastReviewed === undefined) return;
    const due = addDuration(lastReviewed, reviewCadence ?? config.defaults.reviewCadence);
    if (due < asOf) yield { at: origin, path: 'lastReviewed', data: { journey: name, date: lastReviewed, due } };
  },
});
