import { defineRule } from './rule.js';

export const actionStepAfterAction = defineRule({
  id: 'action-step-after-action',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'No step of an action is due after the action itself.',
    'zh-CN': '行动的任何分步，都不晚于行动本身的截止日期。',
  },
  why: {
    en: 'An action cannot be done before its steps are; one of the two dates will not hold.',
    'zh-CN': '分步没有完成，行动就不可能完成；两个日期中必有一个守不住。',
  },
  message: {
    en: 'The step “{step}” is due on {due}, after “{action}” on {end}.',
    'zh-CN': '分步“{step}”的截止日期 {due} 晚于“{action}”的 {end}。',
  },
  next: {
    en: 'Move the step forward or the action back.',
    'zh-CN': '请提前这个分步，或推迟整个行动。',
  },
  example: {
    kind: 'action',
    bad: `
      id: cut-fields
      name: Cut the form to four fields
      addresses: [shorter-form]
      owner: payments
      due: 2030-06-30
      steps:
        - { id: ship, name: Ship the form, due: 2030-07-05 }
    `,
    good: `
      id: cut-fields
      name: Cut the form to four fields
      addresses: [shorter-form]
      owner: payments
      due: 2030-07-05
      steps:
        - { id: ship, name: Ship the form, due: 2030-07-05 }
    `,
  },
  *checkJourney(journey) {
    for (const { name: action, due: end, steps } of journey.actions) {
      for (const { origin, name, due } of steps) {
        if (due === undefined || end === undefined || due <= end) continue;
        yield { at: origin, path: 'due', data: { step: name, due, action, end } };
      }
    }
  },
});
