import { isPending, opportunityValue } from '../derive/opportunities.js';
import { defineRule } from './rule.js';

export const opportunityWithoutScore = defineRule({
  id: 'opportunity-without-score',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'Every opportunity that is open or in progress has a value and an effort.',
    'zh-CN': '每个待定或进行中的机会，都有价值和投入两项评估。',
  },
  why: {
    en: 'Only with both can it be compared with the others; without, it stands at the end of every list.',
    'zh-CN': '两项齐全才能与其他机会比较；缺了就只能排在清单末尾。',
  },
  message: {
    en: '“{opportunity}” has no quadrant: a value or the effort is missing.',
    'zh-CN': '“{opportunity}”缺少价值或投入，无法归入象限。',
  },
  next: {
    en: 'Give `customerValue`, `businessValue` and `effort`; a rough estimate is enough.',
    'zh-CN': '请填写 `customerValue`、`businessValue` 和 `effort`，粗略估计即可。',
  },
  example: {
    kind: 'opportunity',
    bad: `
      id: fewer-fields
      name: Ask for fewer fields
      addresses: [long-form]
      score: { customerValue: 60, businessValue: 50 }
      owner: payments
    `,
    good: `
      id: fewer-fields
      name: Ask for fewer fields
      addresses: [long-form]
      score: { customerValue: 60, businessValue: 50, effort: 1 }
      owner: payments
    `,
  },
  *checkJourney(journey) {
    for (const opportunity of journey.opportunities) {
      const isScored = opportunityValue(opportunity) !== undefined && opportunity.score?.effort !== undefined;
      if (isPending(opportunity) && !isScored)
        yield { at: opportunity.origin, data: { opportunity: opportunity.name } };
    }
  },
});
