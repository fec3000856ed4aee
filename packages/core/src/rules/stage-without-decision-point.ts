import { defineRule } from './rule.js';

export const stageWithoutDecisionPoint = defineRule({
  id: 'stage-without-decision-point',
  severity: 'info',
  preset: 'strict',
  law: {
    en: 'A stage ends with what the customer decides.',
    'zh-CN': '每个阶段以客户的决策点结束。',
  },
  why: {
    en: 'Customers leave between stages; where nothing is decided in the map, nobody counts who does not go on.',
    'zh-CN': '客户往往在阶段之间流失；图上没有决策点，就没有人统计谁没有继续。',
  },
  message: {
    en: '“{stage}” has no decision point.',
    'zh-CN': '“{stage}”没有决策点。',
  },
  next: {
    en: 'Add `decisionPoint` with the question as the customer would ask it.',
    'zh-CN': '请补充 `decisionPoint`，用客户的口吻写出问题。',
  },
  example: {
    kind: 'stage',
    bad: `
      id: delivery
      name: Delivery
      owner: ecommerce
      goals: [Know when it comes]
      keyNodes: [Dispatch, Parcel at the door]
    `,
    good: `
      id: delivery
      name: Delivery
      owner: ecommerce
      goals: [Know when it comes]
      keyNodes: [Dispatch, Parcel at the door]
      decisionPoint:
        question: Is it what I ordered?
        outcomes:
          - { id: keeps, name: Keeps it, next: purchase }
          - { id: refuses, name: Refuses it, exit: abandoned }
    `,
  },
  *checkJourney(journey) {
    for (const stage of journey.stages) {
      if (stage.decisionPoint === undefined) yield { at: stage.origin, data: { stage: stage.name } };
    }
  },
});
