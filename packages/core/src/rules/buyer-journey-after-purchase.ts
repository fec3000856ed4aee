import { defineRule } from './rule.js';
import { isIn, lifecycleInWords } from './words/lifecycle.js';

export const buyerJourneyAfterPurchase = defineRule({
  id: 'buyer-journey-after-purchase',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'A buyer journey ends with the purchase.',
    'zh-CN': '买家旅程到购买为止。',
  },
  why: {
    en: 'A buyer journey is about winning customers; when it also tells how they are kept, neither can be measured.',
    'zh-CN': '买家旅程关注如何赢得客户；若把留住客户也混进来，两者都无法衡量。',
  },
  message: {
    en: '“{stage}” belongs to {phase}, but “{journey}” is a buyer journey.',
    'zh-CN': '“{stage}”属于{phase}阶段，而“{journey}”是买家旅程。',
  },
  next: {
    en: 'Set `scope: lifecycle`, or move the stage to a journey of its own.',
    'zh-CN': '请设为 `scope: lifecycle`，或把该阶段移到单独的旅程中。',
  },
  example: {
    kind: 'journey',
    bad: `
      id: rent-shoes
      name: Rent running shoes
      scope: buyer
      stages:
        - id: try
          name: Try
          lifecycle: use
          owner: ecommerce
          goals: [Know whether they fit]
          steps:
            - id: first-run
              name: Runs five kilometres
              feeling: { score: 1 }
              momentOfTruth: { why: The first run decides }
              touchpoints:
                - id: tips
                  name: Running tips
                  channel: web-store
                  task: Start well
                  selfService: primary
                  standard: { guide: https://example.com/tips }
    `,
    good: `
      id: rent-shoes
      name: Rent running shoes
      scope: buyer
      stages:
        - id: try
          name: Try
          lifecycle: decision
          owner: ecommerce
          goals: [Know whether they fit]
          steps:
            - id: first-run
              name: Runs five kilometres
              feeling: { score: 1 }
              momentOfTruth: { why: The first run decides }
              touchpoints:
                - id: tips
                  name: Running tips
                  channel: web-store
                  task: Start well
                  selfService: primary
                  standard: { guide: https://example.com/tips }
    `,
  },
  *checkJourney(journey) {
    for (const stage of journey.stages) {
      if (journey.scope !== 'buyer' || !isIn('after', stage)) continue;
      const data = { journey: journey.name, stage: stage.name, phase: lifecycleInWords(stage.lifecycle) };
      yield { at: stage.origin, path: 'lifecycle', data };
    }
  },
});
