import { defineRule } from './rule.js';

export const actionDatesReversed = defineRule({
  id: 'action-dates-reversed',
  severity: 'error',
  preset: 'recommended',
  law: {
    en: 'An action starts before it is due and before it is done.',
    'zh-CN': '行动的开始日期，不晚于截止日期和完成日期。',
  },
  why: {
    en: 'One of the dates is wrong, so no plan can be drawn from them.',
    'zh-CN': '日期中必有一个写错，无法据此排出计划。',
  },
  message: {
    en: '“{action}” starts on {start}, after {end}.',
    'zh-CN': '“{action}”的开始日期 {start} 晚于 {end}。',
  },
  next: {
    en: 'Correct `start`, `due` or `doneOn`.',
    'zh-CN': '请修正 `start`、`due` 或 `doneOn`。',
  },
  example: {
    kind: 'action',
    bad: `
      id: cut-fields
      name: Cut the form to four fields
      addresses: [shorter-form]
      owner: payments
      start: 2030-07-01
      due: 2030-06-30
    `,
    good: `
      id: cut-fields
      name: Cut the form to four fields
      addresses: [shorter-form]
      owner: payments
      start: 2030-06-01
      due: 2030-06-30
    `,
  },
  *checkJourney(journey) {
    for (const { origin, name, start, due, doneOn } of journey.actions) {
      const end = [due, doneOn].find((day) => start !== undefined && day !== undefined && start > day);
      if (start !== undefined && end !== undefined)
        yield { at: origin, path: 'start', data: { action: name, start, end } };
    }
  },
});
