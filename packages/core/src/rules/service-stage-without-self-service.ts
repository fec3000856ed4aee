import { isWhole } from '../model/whole.js';
import { defineRule } from './rule.js';

const served: readonly string[] = ['onboarding', 'use', 'service', 'retention'];

export const serviceStageWithoutSelfService = defineRule({
  id: 'service-stage-without-self-service',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'From onboarding to retention, customers can help themselves somewhere in each stage.',
    'zh-CN': '从上手到留存，每个阶段都有客户可以自助的地方。',
  },
  why: {
    en: 'After the purchase most questions are simple and frequent; most customers would rather not ask anybody.',
    'zh-CN': '购买之后的问题大多简单而常见，多数客户更愿意自己解决。',
  },
  message: {
    en: 'In “{stage}” customers can do nothing by themselves.',
    'zh-CN': '在阶段“{stage}”，客户没有任何可以自助的触点。',
  },
  next: {
    en: 'Add a touchpoint with `selfService`, or say so at the one that has it.',
    'zh-CN': '请补充一个带 `selfService` 的触点，或在已有自助功能的触点上注明。',
  },
  example: {
    kind: 'journey',
    bad: `
      id: wear-shoes
      type: partial
      stages:
        - id: first-weeks
          name: First weeks
          lifecycle: use
          owner: customer-service
          goals: [Get used to the shoes]
          steps:
            - id: runs
              name: Runs 5 km
              feeling: { score: 1 }
              momentOfTruth: { why: The first run decides }
              touchpoints:
                - { id: tips, name: Tips, channel: web-store, task: Learn how to lace, standard: { guide: "https://example.com" } }
    `,
    good: `
      id: wear-shoes
      type: partial
      stages:
        - id: first-weeks
          name: First weeks
          lifecycle: use
          owner: customer-service
          goals: [Get used to the shoes]
          steps:
            - id: runs
              name: Runs 5 km
              feeling: { score: 1 }
              momentOfTruth: { why: The first run decides }
              touchpoints:
                - { id: tips, name: Tips, channel: web-store, task: Learn how to lace, selfService: primary, standard: { guide: "https://example.com" } }
    `,
  },
  *checkJourney(journey) {
    for (const stage of journey.stages) {
      const { origin, name, lifecycle, steps } = stage;
      if (!served.includes(lifecycle)) continue;
      if (steps.some(({ touchpoints }) => touchpoints.some(({ selfService }) => selfService !== 'none'))) continue;
      if (steps.every(({ touchpoints }) => touchpoints.length === 0) || !isWhole(origin)) continue;
      yield { at: origin, data: { stage: name } };
    }
  },
});
