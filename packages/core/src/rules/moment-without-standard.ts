import { isLive } from '../derive/responsibility.js';
import type { Touchpoint } from '../generated/types.js';
import { stepsIn } from '../model/walk.js';
import { defineRule } from './rule.js';

export const momentWithoutStandard = defineRule({
  id: 'moment-without-standard',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'At a moment of truth some touchpoint in use has a guide or a promised service level.',
    'zh-CN': '在关键时刻，至少一个在用的触点有指南或承诺的服务水平。',
  },
  why: {
    en: 'The moment that decides the relation is the last one to be left to chance.',
    'zh-CN': '决定客户关系的时刻，最不该听凭运气。',
  },
  message: {
    en: '“{step}” is a moment of truth, and none of its touchpoints has a guide or a service level.',
    'zh-CN': '“{step}”是关键时刻，但其触点都没有指南或服务水平。',
  },
  next: {
    en: 'Add `standard` with a `guide` or an `sla` to the touchpoint that decides.',
    'zh-CN': '请在起决定作用的触点上补充 `standard`，写明 `guide` 或 `sla`。',
  },
  example: {
    kind: 'step',
    bad: `
      id: chooses-payment
      name: Chooses how to pay
      feeling: { score: 0 }
      momentOfTruth: { why: One in three leaves here }
      touchpoints:
        - id: payment-page
          name: Payment page
          channel: web-store
          task: Pick a method
    `,
    good: `
      id: chooses-payment
      name: Chooses how to pay
      feeling: { score: 0 }
      momentOfTruth: { why: One in three leaves here }
      touchpoints:
        - id: payment-page
          name: Payment page
          channel: web-store
          task: Pick a method
          standard: { guide: https://example.com/payment }
    `,
  },
  *checkJourney(journey) {
    for (const step of stepsIn(journey)) {
      if (step.momentOfTruth === undefined || journey.state !== 'as-is') continue;
      const live = step.touchpoints.filter((touchpoint) => isLive(journey, touchpoint));
      if (live.length > 0 && !live.some(hasStandard)) yield { at: step.origin, data: { step: step.name } };
    }
  },
});

function hasStandard({ standard }: Touchpoint): boolean {
  return standard !== undefined && (standard.guide !== undefined || standard.sla.length > 0);
}
