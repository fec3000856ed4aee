import { isActive } from '../derive/actions.js';
import { defineRule } from './rule.js';

export const actionWithoutDue = defineRule({
  id: 'action-without-due',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'Every action that is planned or under way has a day by which it is due.',
    'zh-CN': '每个计划中或推进中的行动，都有截止日期。',
  },
  why: {
    en: 'Without a day nothing is ever late, and the customer waits unseen.',
    'zh-CN': '没有日期就永远不算迟，客户却在看不见的地方一直等。',
  },
  message: {
    en: '“{action}” has no due date.',
    'zh-CN': '“{action}”没有截止日期。',
  },
  next: {
    en: 'Give the day in `due`.',
    'zh-CN': '请在 `due` 中填写日期。',
  },
  example: {
    kind: 'action',
    bad: `
      id: cut-fields
      name: Cut the form to four fields
      addresses: [shorter-form]
      owner: payments
    `,
    good: `
      id: cut-fields
      name: Cut the form to four fields
      addresses: [shorter-form]
      owner: payments
      due: 2030-06-30
    `,
  },
  *checkJourney(journey) {
    for (const action of journey.actions) {
      if (isActive(action) && action.due === undefined) yield { at: action.origin, data: { action: action.name } };
    }
  },
});
