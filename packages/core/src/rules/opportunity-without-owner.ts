import { isPending } from '../derive/opportunities.js';
import { defineRule } from './rule.js';

export const opportunityWithoutOwner = defineRule({
  id: 'opportunity-without-owner',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'Every opportunity that is open or in progress has an owner.',
    'zh-CN': '每个待定或进行中的机会，都有负责团队。',
  },
  why: {
    en: 'What belongs to everybody is decided by nobody.',
    'zh-CN': '人人有份的事，往往无人拍板。',
  },
  message: {
    en: 'Nobody owns “{opportunity}”.',
    'zh-CN': '“{opportunity}”没有负责团队。',
  },
  next: {
    en: 'Name in `owner` the team that decides about it.',
    'zh-CN': '请在 `owner` 中填写做决定的团队。',
  },
  example: {
    kind: 'opportunity',
    bad: `
      id: fewer-fields
      name: Ask for fewer fields
      addresses: [long-form]
      score: { customerValue: 60, businessValue: 50, effort: 1 }
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
      if (isPending(opportunity) && opportunity.owner === undefined)
        yield { at: opportunity.origin, data: { opportunity: opportunity.name } };
    }
  },
});
