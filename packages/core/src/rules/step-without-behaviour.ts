import { stepsIn } from '../model/walk.js';
import { defineRule } from './rule.js';

export const stepWithoutBehaviour = defineRule({
  id: 'step-without-behaviour',
  severity: 'info',
  preset: 'strict',
  law: {
    en: 'A step says what the customer does in it.',
    'zh-CN': '每个步骤写明客户的行为。',
  },
  why: {
    en: 'What people do can be watched and counted; what they feel is only understood beside it.',
    'zh-CN': '行为可以观察和统计；感受要放在行为旁边才能理解。',
  },
  message: {
    en: '“{step}” does not say what the customer does.',
    'zh-CN': '“{step}”没有写明客户做什么。',
  },
  next: {
    en: 'Add `doing`.',
    'zh-CN': '请补充 `doing`。',
  },
  example: {
    kind: 'step',
    bad: `
      id: chooses-payment
      name: Chooses how to pay
      feeling: { score: 0 }
      touchpoints:
        - id: payment-page
          name: Payment page
          channel: web-store
          task: Pick a method
          owner: ecommerce
          standard: { guide: https://example.com/payment }
    `,
    good: `
      id: chooses-payment
      name: Chooses how to pay
      doing: [Looks for the wallet, Types the card number]
      feeling: { score: 0 }
      touchpoints:
        - id: payment-page
          name: Payment page
          channel: web-store
          task: Pick a method
          owner: ecommerce
          standard: { guide: https://example.com/payment }
    `,
  },
  *checkJourney(journey) {
    for (const step of stepsIn(journey)) {
      if (step.doing.length === 0) yield { at: step.origin, data: { step: step.name } };
    }
  },
});
