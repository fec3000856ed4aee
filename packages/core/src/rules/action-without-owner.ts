import { isActive } from '../derive/actions.js';
import { defineRule } from './rule.js';

export const actionWithoutOwner = defineRule({
  id: 'action-without-owner',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'Every action that is planned or under way has an owner.',
    'zh-CN': '每个计划中或推进中的行动，都有负责团队。',
  },
  why: {
    en: 'An action that nobody owns is not done, and nobody can be asked why.',
    'zh-CN': '没有人负责的行动不会完成，也问不到原因。',
  },
  message: {
    en: 'Nobody owns “{action}”.',
    'zh-CN': '“{action}”没有负责团队。',
  },
  next: {
    en: 'Name in `owner` the team that does it.',
    'zh-CN': '请在 `owner` 中填写负责完成的团队。',
  },
  example: {
    kind: 'action',
    bad: `
      id: cut-fields
      name: Cut the form to four fields
      addresses: [shorter-form]
      due: 2030-06-30
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
      if (isActive(action) && action.owner === undefined) yield { at: action.origin, data: { action: action.name } };
    }
  },
});
