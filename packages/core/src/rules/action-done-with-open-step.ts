import { defineRule } from './rule.js';

export const actionDoneWithOpenStep = defineRule({
  id: 'action-done-with-open-step',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'When an action is done, every step of it is done.',
    'zh-CN': '行动完成时，它的每个分步也都完成。',
  },
  why: {
    en: 'Either something is still to do, or the plan no longer says what was done.',
    'zh-CN': '要么还有事没做完，要么计划已经不符合实际。',
  },
  message: {
    en: '“{action}” is done, but its step “{step}” is not.',
    'zh-CN': '“{action}”已完成，但它的分步“{step}”尚未完成。',
  },
  next: {
    en: 'Mark the step `done: true`, remove it, or set the action back.',
    'zh-CN': '请把分步标为 `done: true`，将其删除，或改回行动的状态。',
  },
  example: {
    kind: 'action',
    bad: `
      id: cut-fields
      name: Cut the form to four fields
      addresses: [shorter-form]
      owner: payments
      status: done
      steps:
        - { id: ship, name: Ship the form }
    `,
    good: `
      id: cut-fields
      name: Cut the form to four fields
      addresses: [shorter-form]
      owner: payments
      status: done
      steps:
        - { id: ship, name: Ship the form, done: true }
    `,
  },
  *checkJourney(journey) {
    for (const action of journey.actions) {
      for (const { origin, name, done } of action.status === 'done' ? action.steps : []) {
        if (!done) yield { at: origin, data: { action: action.name, step: name } };
      }
    }
  },
});
