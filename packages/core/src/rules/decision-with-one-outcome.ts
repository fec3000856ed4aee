import { defineRule } from './rule.js';

export const decisionWithOneOutcome = defineRule({
  id: 'decision-with-one-outcome',
  severity: 'info',
  preset: 'strict',
  law: {
    en: 'A decision has at least two outcomes.',
    'zh-CN': '一个决策点至少有两种结果。',
  },
  why: {
    en: 'Where only one answer is drawn, the customers who give another one have been forgotten.',
    'zh-CN': '只画出一种答案，就意味着忘记了给出其他答案的客户。',
  },
  message: {
    en: 'The decision point of “{stage}” has a single outcome, “{outcome}”.',
    'zh-CN': '“{stage}”的决策点只有“{outcome}”一种结果。',
  },
  next: {
    en: 'Add what happens otherwise, such as leaving.',
    'zh-CN': '请补充其他结果，例如离开。',
  },
  example: {
    kind: 'stage',
    bad: `
      id: delivery
      name: Delivery
      owner: ecommerce
      goals: [Know when it comes]
      keyNodes: [Dispatch, Parcel at the door]
      decisionPoint:
        question: Is it what I ordered?
        outcomes:
          - { id: keeps, name: Keeps it, next: purchase }
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
      const [only, ...others] = stage.decisionPoint?.outcomes ?? [];
      if (only && others.length === 0) yield { at: stage.origin, data: { stage: stage.name, outcome: only.name } };
    }
  },
});
