import { defineRule } from './rule.js';

export const stageWithoutKeyNode = defineRule({
  id: 'stage-without-key-node',
  severity: 'info',
  preset: 'strict',
  law: {
    en: 'A stage names what mainly happens in it.',
    'zh-CN': '每个阶段写明其中的关键节点。',
  },
  why: {
    en: 'Key nodes let a reader who has one minute see what a stage is about before any step is read.',
    'zh-CN': '关键节点让只有一分钟的读者在看步骤之前就明白这个阶段讲什么。',
  },
  message: {
    en: '“{stage}” has no key nodes.',
    'zh-CN': '“{stage}”没有关键节点。',
  },
  next: {
    en: 'Add two or three `keyNodes`.',
    'zh-CN': '请补充两三个 `keyNodes`。',
  },
  example: {
    kind: 'stage',
    bad: `
      id: delivery
      name: Delivery
      owner: ecommerce
      goals: [Know when it comes]
      decisionPoint:
        question: Is it what I ordered?
        outcomes:
          - { id: keeps, name: Keeps it, next: purchase }
          - { id: refuses, name: Refuses it, exit: abandoned }
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
      if (stage.keyNodes.length === 0) yield { at: stage.origin, data: { stage: stage.name } };
    }
  },
});
