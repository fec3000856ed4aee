import { defineRule } from './rule.js';

export const stageWithoutStep = defineRule({
  id: 'stage-without-step',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'A stage has at least one step.',
    'zh-CN': '每个阶段至少有一个步骤。',
  },
  why: {
    en: 'Customers do not pass through headings; a stage without a step is a gap in the map with a name on it.',
    'zh-CN': '客户不会只“路过”一个标题；没有步骤的阶段只是图上一块有名字的空白。',
  },
  message: {
    en: '“{stage}” has no steps.',
    'zh-CN': '“{stage}”没有步骤。',
  },
  next: {
    en: 'Add what the customer does in this stage, or remove it.',
    'zh-CN': '请补充客户在此阶段做什么，或删除该阶段。',
  },
  example: {
    kind: 'stage',
    bad: `
      id: delivery
      name: Delivery
      owner: ecommerce
      goals: [Know when it comes]
      steps: []
    `,
    good: `
      id: delivery
      name: Delivery
      owner: ecommerce
      goals: [Know when it comes]
      steps:
        - id: waits
          name: Waits for the parcel
          feeling: { score: 0 }
          touchpoints: [{ id: tracking, name: Parcel tracking, channel: web-store, task: See where it is }]
    `,
  },
  *checkJourney(journey) {
    for (const stage of journey.stages) {
      if (stage.steps.length === 0) yield { at: stage.origin, data: { stage: stage.name } };
    }
  },
});
