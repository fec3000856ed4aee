import { exactStepScore } from '../derive/scores.js';
import { stepsIn } from '../model/walk.js';
import { defineRule } from './rule.js';

export const stepWithoutScore = defineRule({
  id: 'step-without-score',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'A step says how the customer feels, itself or by its touchpoints.',
    'zh-CN': '每个步骤都有情绪得分：来自自身或其触点。',
  },
  why: {
    en: 'A step without a score is a gap in the emotion curve, and drops out of every mean above it.',
    'zh-CN': '没有得分的步骤是情绪曲线上的缺口，也不计入上级的平均值。',
  },
  message: {
    en: '“{step}” has no score.',
    'zh-CN': '“{step}”没有情绪得分。',
  },
  next: {
    en: 'Add `feeling` with a `score` from −2 to +2; an assumption is a beginning.',
    'zh-CN': '请补充 `feeling` 及其 `score`（−2 至 +2）；先写假设也可以。',
  },
  example: {
    kind: 'step',
    bad: `
      id: chooses-payment
      name: Chooses how to pay
      touchpoints:
        - { id: payment-page, name: Payment page, channel: web-store, task: Pick a method }
    `,
    good: `
      id: chooses-payment
      name: Chooses how to pay
      feeling: { score: 0 }
      touchpoints:
        - { id: payment-page, name: Payment page, channel: web-store, task: Pick a method }
    `,
  },
  *checkJourney(journey) {
    for (const step of stepsIn(journey)) {
      if (exactStepScore(step) === undefined) yield { at: step.origin, data: { step: step.name } };
    }
  },
});
