import { isPending } from '../derive/opportunities.js';
import { defineRule } from './rule.js';

export const opportunityAddressingNothing = defineRule({
  id: 'opportunity-addressing-nothing',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'Every opportunity that is open or in progress addresses a pain point or a delight.',
    'zh-CN': '每个待定或进行中的机会，都对应某个痛点或惊喜点。',
  },
  why: {
    en: 'An opportunity without a customer behind it is a wish. What it addresses says whom it helps and where.',
    'zh-CN': '背后没有客户的机会只是愿望。写明对应什么，才知道帮到谁、在哪里帮。',
  },
  message: {
    en: '“{opportunity}” addresses no pain point and no delight.',
    'zh-CN': '“{opportunity}”没有对应任何痛点或惊喜点。',
  },
  next: {
    en: 'Name in `addresses` what it mends or strengthens, or dismiss it.',
    'zh-CN': '请在 `addresses` 中写明它改善或强化什么，或将其否决。',
  },
  example: {
    kind: 'opportunity',
    bad: `
      id: fewer-fields
      name: Ask for fewer fields
      score: { customerValue: 60, businessValue: 50, effort: 1 }
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
      if (isPending(opportunity) && opportunity.addresses.length === 0)
        yield { at: opportunity.origin, data: { opportunity: opportunity.name } };
    }
  },
});
