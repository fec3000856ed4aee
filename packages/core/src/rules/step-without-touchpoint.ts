import { stepsIn } from '../model/walk.js';
import { defineRule } from './rule.js';

export const stepWithoutTouchpoint = defineRule({
  id: 'step-without-touchpoint',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'A step says where customer and company meet.',
    'zh-CN': '每个步骤写明客户与企业在哪里接触。',
  },
  why: {
    en: 'Only at a touchpoint can the company do anything about what the customer feels.',
    'zh-CN': '只有在触点上，企业才能对客户的感受有所作为。',
  },
  message: {
    en: '“{step}” has no touchpoints.',
    'zh-CN': '“{step}”没有触点。',
  },
  next: {
    en: 'Add the touchpoints, also those of others that customers use here.',
    'zh-CN': '请补充触点，包括客户在此使用的第三方触点。',
  },
  example: {
    kind: 'step',
    bad: `
      id: chooses-payment
      name: Chooses how to pay
      feeling: { score: 0 }
    `,
    good: `
      id: chooses-payment
      name: Chooses how to pay
      feeling: { score: 0 }
      touchpoints:
        - { id: payment-page, name: Payment page, channel: web-store, task: Pick a method }
    `,
  },
  *checkJourney(journey) {
    for (const step of stepsIn(journey)) {
      if (step.touchpoints.length === 0) yield { at: step.origin, data: { step: step.name } };
    }
  },
});
