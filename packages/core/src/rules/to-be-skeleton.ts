import { improvementsIn } from '../model/improvements.js';
import { defineRule } from './rule.js';

export const toBeSkeleton = defineRule({
  id: 'to-be-skeleton',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'A to-be journey has at least as many stages as the journey it improves.',
    'zh-CN': '目标旅程的阶段不少于它改进的旅程。',
  },
  why: {
    en: 'Stages that are left out of the wish are neither kept nor given up; readers take them for forgotten.',
    'zh-CN': '目标里缺少的阶段既不像保留也不像放弃，读者只会当作遗漏。',
  },
  message: {
    en: '“{journey}” has {count} of the {total} stages that “{improved}” has.',
    'zh-CN': '“{journey}”有 {count} 个阶段，而“{improved}”有 {total} 个。',
  },
  next: {
    en: 'Map the stages that are missing, also where nothing shall change.',
    'zh-CN': '请补全缺少的阶段，即使其中没有变化。',
  },
  example: {
    kind: 'journey',
    bad: `
      id: buy-shoes-target
      name: Buy running shoes in two minutes
      state: to-be
      improves: buy-shoes
      stages:
        - id: choice
          name: Choice
          owner: ecommerce
          goals: [Find the right size]
          steps:
            - id: chooses-size
              name: Lets the camera measure the foot
              feeling: { score: 2 }
              momentOfTruth: { why: A wrong size comes back }
              touchpoints: [{ id: size-camera, name: Size camera, channel: web-store, task: Find my size }]
    `,
    good: `
      id: buy-shoes-target
      name: Buy running shoes in two minutes
      state: to-be
      improves: buy-shoes
      # and the stages choice, purchase and wear
    `,
  },
  *check(workspace) {
    for (const { toBe, asIs } of improvementsIn(workspace)) {
      if (toBe.stages.length >= asIs.stages.length || workspace.incomplete.has(`journey:${asIs.id}`)) continue;
      const data = {
        journey: toBe.name,
        improved: asIs.name,
        count: toBe.stages.length,
        total: asIs.stages.length,
      };
      yield { at: toBe.origin, data };
    }
  },
});
