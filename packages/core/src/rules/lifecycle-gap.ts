import type { Message } from '../text.js';
import { defineRule } from './rule.js';
import { joined } from './words/joined.js';
import { isIn } from './words/lifecycle.js';

export const lifecycleGap = defineRule({
  id: 'lifecycle-gap',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'An end-to-end journey over the life cycle has stages before, at and after the purchase.',
    'zh-CN': '覆盖生命周期的端到端旅程包含购买前、购买和购买后的阶段。',
  },
  why: {
    en: 'Where a part of the life cycle is missing, its pain is nobody’s, and handing over to it is never drawn.',
    'zh-CN': '生命周期缺了一段，其中的痛点就无人负责，前后的衔接也画不出来。',
  },
  message: {
    en: '“{journey}” has no stage {missing}.',
    'zh-CN': '“{journey}”缺少{missing}的阶段。',
  },
  next: {
    en: 'Add the stage, state the `lifecycle` of the one that is meant, or set `type: partial`.',
    'zh-CN': '请补上该阶段，或为相应阶段填写 `lifecycle`，或设为 `type: partial`。',
  },
  example: {
    kind: 'stage',
    bad: `
      id: wear
      name: Wear
      lifecycle: purchase
      owner: ecommerce
      goals: [Run without pain]
    `,
    good: `
      id: wear
      name: Wear
      lifecycle: use
      owner: ecommerce
      goals: [Run without pain]
    `,
  },
  *checkJourney({ name, type, scope, stages, origin }) {
    if (type !== 'end-to-end' || scope !== 'lifecycle') return;
    if (stages.every(({ lifecycle }) => lifecycle === 'custom')) return;
    const missing = groups.filter((group) => !stages.some((stage) => isIn(group, stage)));
    if (missing.length === 0) return;
    yield {
      at: origin,
      data: {
        journey: name,
        missing: joined(
          missing.map((group) => words[group]),
          'or',
        ),
      },
    };
  },
});

const groups = ['before', 'purchase', 'after'] as const;

const words: Readonly<Record<(typeof groups)[number], Message>> = {
  before: { en: 'before the purchase', 'zh-CN': '购买前' },
  purchase: { en: 'at the purchase', 'zh-CN': '购买' },
  after: { en: 'after the purchase', 'zh-CN': '购买后' },
};
