import { rounded, stepScore } from '../derive/scores.js';
import type { Step } from '../generated/types.js';
import { stepsIn } from '../model/walk.js';
import { isWhole } from '../model/whole.js';
import { defineRule } from './rule.js';

export const steepEmotionDrop = defineRule({
  id: 'steep-emotion-drop',
  severity: 'info',
  preset: 'recommended',
  parameters: { drop: 3 },
  law: {
    en: 'From one main step to the next, the feeling falls by less than the limit.',
    'zh-CN': '从一个主要步骤到下一个，情绪的下降幅度小于上限。',
  },
  why: {
    en: 'A sudden fall is what customers remember and tell. Often it marks a promise that the next step breaks.',
    'zh-CN': '骤然的落差最让客户难忘，也最常被他们说起；它往往意味着前一步的承诺在下一步落空。',
  },
  message: {
    en: 'The feeling falls from {before} at “{first}” to {after} at “{second}”.',
    'zh-CN': '情绪从“{first}”的 {before} 跌到“{second}”的 {after}。',
  },
  next: {
    en: 'Find out what breaks between the two steps, and describe it as a pain point.',
    'zh-CN': '请查明这两个步骤之间出了什么问题，并写成痛点。',
  },
  example: {
    kind: 'step',
    bad: `
      id: pays
      name: Pays
      feeling: { score: -2 }
      touchpoints: [{ id: checkout, name: Checkout, channel: web-store, task: Pay }]
    `,
    good: `
      id: pays
      name: Pays
      feeling: { score: -0.5 }
      touchpoints: [{ id: checkout, name: Checkout, channel: web-store, task: Pay }]
    `,
  },
  *checkJourney(journey, _workspace, { parameters }) {
    let first: Step | undefined;
    let before: number | undefined;
    for (const second of stepsIn(journey)) {
      if (second.path !== 'main') continue;
      const after = stepScore(second);
      if (first && before !== undefined && after !== undefined && rounded(before - after, 2) >= parameters.drop) {
        if (isWhole(first.origin))
          yield { at: second.origin, data: { first: first.name, before, second: second.name, after } };
      }
      first = second;
      before = after;
    }
  },
});
