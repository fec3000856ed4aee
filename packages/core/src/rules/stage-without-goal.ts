import { defineRule } from './rule.js';

export const stageWithoutGoal = defineRule({
  id: 'stage-without-goal',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'A stage says what the customer wants in it.',
    'zh-CN': '每个阶段写明客户在此想达到什么。',
  },
  why: {
    en: 'Without the customer’s goal a stage is a step of the company’s process, and cannot go well or badly for anybody.',
    'zh-CN': '没有客户目标，阶段就只是企业流程的一环，谈不上对谁好或不好。',
  },
  message: {
    en: '“{stage}” has no goals.',
    'zh-CN': '“{stage}”没有目标。',
  },
  next: {
    en: 'Add `goals` in the customer’s words.',
    'zh-CN': '请用客户的话补充 `goals`。',
  },
  example: {
    kind: 'stage',
    bad: `
      id: delivery
      name: Delivery
      owner: ecommerce
    `,
    good: `
      id: delivery
      name: Delivery
      owner: ecommerce
      goals: [Know when it comes]
    `,
  },
  *checkJourney(journey) {
    for (const stage of journey.stages) {
      if (stage.goals.length === 0) yield { at: stage.origin, data: { stage: stage.name } };
    }
  },
});
