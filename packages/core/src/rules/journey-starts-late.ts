import { defineRule } from './rule.js';
import { lifecycleInWords } from './words/lifecycle.js';

export const journeyStartsLate = defineRule({
  id: 'journey-starts-late',
  severity: 'info',
  preset: 'strict',
  law: {
    en: 'An end-to-end journey over the whole life cycle begins with awareness.',
    'zh-CN': '覆盖整个生命周期的端到端旅程从认知阶段开始。',
  },
  why: {
    en: 'What customers expect is made before they come; a map that begins later calls their disappointment a surprise.',
    'zh-CN': '客户的期望在到来之前就已形成；从中途画起，就会把他们的失望当作意外。',
  },
  message: {
    en: '“{journey}” begins with “{stage}” ({phase}).',
    'zh-CN': '“{journey}”从“{stage}”（{phase}）开始。',
  },
  next: {
    en: 'Add the stage in which customers first hear of the company, or set `type: partial`.',
    'zh-CN': '请补上客户最初接触品牌的阶段，或设为 `type: partial`。',
  },
  example: {
    kind: 'stage',
    bad: `
      id: choice
      name: Choice
      lifecycle: consideration
      owner: ecommerce
      goals: [Find the right size]
      keyNodes: [Size guide]
      decisionPoint:
        question: Is this my size?
        outcomes:
          - { id: orders, name: Orders, next: purchase }
          - { id: leaves, name: Leaves, exit: lost }
    `,
    good: `
      id: choice
      name: Discovery and choice
      lifecycle: awareness
      owner: ecommerce
      goals: [Find the right size]
      keyNodes: [Size guide]
      decisionPoint:
        question: Is this my size?
        outcomes:
          - { id: orders, name: Orders, next: purchase }
          - { id: leaves, name: Leaves, exit: lost }
    `,
  },
  *checkJourney({ name, type, scope, stages, origin }) {
    const [first] = stages;
    if (type !== 'end-to-end' || scope !== 'lifecycle' || !first || first.lifecycle === 'awareness') return;
    if (stages.every(({ lifecycle }) => lifecycle === 'custom')) return;
    yield { at: origin, data: { journey: name, stage: first.name, phase: lifecycleInWords(first.lifecycle) } };
  },
});
