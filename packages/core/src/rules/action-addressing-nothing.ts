import { isActive } from '../derive/actions.js';
import { defineRule } from './rule.js';

export const actionAddressingNothing = defineRule({
  id: 'action-addressing-nothing',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'Every action that is planned or under way addresses an opportunity, a pain point or a delight.',
    'zh-CN': '每个计划中或推进中的行动，都对应某个机会、痛点或惊喜点。',
  },
  why: {
    en: 'Work that helps no named customer problem cannot be weighed against work that does.',
    'zh-CN': '没有写明解决什么客户问题的工作，无法与其他工作权衡轻重。',
  },
  message: {
    en: '“{action}” addresses nothing.',
    'zh-CN': '“{action}”没有对应任何机会、痛点或惊喜点。',
  },
  next: {
    en: 'Name in `addresses` what it serves, or cancel it.',
    'zh-CN': '请在 `addresses` 中写明它为什么服务，或将其取消。',
  },
  example: {
    kind: 'action',
    bad: `
      id: cut-fields
      name: Cut the form to four fields
      owner: payments
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
      if (isActive(action) && action.addresses.length === 0) yield { at: action.origin, data: { action: action.name } };
    }
  },
});
