import { isActive } from '../derive/actions.js';
import { defineRule } from './rule.js';

export const actionStepOverdue = defineRule({
  id: 'action-step-overdue',
  severity: 'warning',
  preset: 'recommended',
  needsAsOf: true,
  law: {
    en: 'No step that is still to be done in an action under way is past its due date.',
    'zh-CN': '推进中的行动里，尚未完成的分步都没有超过截止日期。',
  },
  why: {
    en: 'A late step is the first sign of a late action, while there is still time to do something about it.',
    'zh-CN': '分步延迟是行动延迟的第一个信号，这时还来得及补救。',
  },
  message: {
    en: 'The step “{step}” of “{action}” was due on {due} and is not done.',
    'zh-CN': '“{action}”的分步“{step}”应在 {due} 完成，尚未完成。',
  },
  next: {
    en: 'Finish the step, or give it a new date.',
    'zh-CN': '请完成这个分步，或改定新的日期。',
  },
  example: {
    kind: 'action',
    asOf: '2025-04-20',
    bad: `
      id: cut-fields
      name: Cut the form to four fields
      addresses: [shorter-form]
      owner: payments
      due: 2025-05-31
      steps:
        - { id: draft, name: Draft the form, due: 2025-04-10 }
    `,
    good: `
      id: cut-fields
      name: Cut the form to four fields
      addresses: [shorter-form]
      owner: payments
      due: 2025-05-31
      steps:
        - { id: draft, name: Draft the form, due: 2025-04-10, done: true }
    `,
  },
  *checkJourney(journey, _workspace, { asOf }) {
    for (const action of journey.actions) {
      for (const { origin, name, due, done } of isActive(action) ? action.steps : []) {
        if (done || due === undefined || due >= asOf) continue;
        yield { at: origin, path: 'due', data: { step: name, action: action.name, due } };
      }
    }
  },
});
