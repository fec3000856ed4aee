import { isOverdue } from '../derive/actions.js';
import { defineRule } from './rule.js';
import { actionStatusWords } from './words/action-status.js';

export const actionOverdue = defineRule({
  id: 'action-overdue',
  severity: 'warning',
  preset: 'recommended',
  needsAsOf: true,
  law: {
    en: 'No action that is planned or under way is past its due date.',
    'zh-CN': '计划中或推进中的行动，都没有超过截止日期。',
  },
  why: {
    en: 'A date that has passed tells readers that help is here when it is not.',
    'zh-CN': '日期已过，会让人以为问题已经解决，其实并没有。',
  },
  message: {
    en: '“{action}” was due on {due} and is {status}.',
    'zh-CN': '“{action}”应在 {due} 完成，目前仍是{status}。',
  },
  next: {
    en: 'Finish it, give it a new date, or cancel it.',
    'zh-CN': '请尽快完成，改定新的日期，或将其取消。',
  },
  example: {
    kind: 'action',
    asOf: '2025-04-20',
    bad: `
      id: cut-fields
      name: Cut the form to four fields
      addresses: [shorter-form]
      owner: payments
      due: 2025-04-15
    `,
    good: `
      id: cut-fields
      name: Cut the form to four fields
      addresses: [shorter-form]
      owner: payments
      due: 2025-04-30
    `,
  },
  *checkJourney(journey, _workspace, { asOf }) {
    for (const action of journey.actions) {
      const { name, due, status, origin } = action;
      if (due !== undefined && isOverdue(action, asOf)) {
        yield { at: origin, path: 'due', data: { action: name, due, status: actionStatusWords[status] } };
      }
    }
  },
});
