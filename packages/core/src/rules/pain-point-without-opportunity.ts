import { mayBeServed } from '../derive/doubt.js';
import { isOpen, severityAtLeast } from '../derive/pain.js';
import { addressing } from '../derive/serving.js';
import { defineRule } from './rule.js';
import { severityWords } from './words/severity.js';

export const painPointWithoutOpportunity = defineRule({
  id: 'pain-point-without-opportunity',
  severity: 'warning',
  preset: 'recommended',
  parameters: { atLeast: 'medium' },
  law: {
    en: 'Every open pain point of weight is addressed by an opportunity or an action.',
    'zh-CN': '每个有分量的未解决痛点，都有机会或行动来应对。',
  },
  why: {
    en: 'A pain point that nobody takes up was found for nothing: the customer keeps it.',
    'zh-CN': '发现了痛点却无人接手，等于白白发现：客户仍在承受。',
  },
  message: {
    en: '“{painPoint}” is open, its severity is {severity}, and nothing addresses it.',
    'zh-CN': '“{painPoint}”尚未解决，严重程度为{severity}，没有任何机会或行动应对它。',
  },
  next: {
    en: 'Add an opportunity or an action that addresses it, or say with `wont-fix` that it stays.',
    'zh-CN': '请补充应对它的机会或行动；如决定保留现状，请把状态设为 `wont-fix`。',
  },
  example: {
    kind: 'journey',
    bad: `
      id: gift-shoes
      painPoints:
        - { id: no-wrapping, name: Gifts come unwrapped, at: [purchase] }
    `,
    good: `
      id: gift-shoes
      painPoints:
        - { id: no-wrapping, name: Gifts come unwrapped, at: [purchase] }
      opportunities:
        - id: gift-box
          name: Send gifts in a box of their own
          addresses: [no-wrapping]
          score: { customerValue: 70, businessValue: 50, effort: 2 }
          owner: customer-service
    `,
  },
  *checkJourney(journey, workspace, { parameters }) {
    for (const painPoint of journey.painPoints) {
      if (!isOpen(painPoint) || !severityAtLeast(painPoint, parameters.atLeast)) continue;
      const { opportunities, actions } = addressing(workspace, journey.id, painPoint.id);
      const isAddressed =
        opportunities.some(({ item }) => item.status !== 'dismissed') ||
        actions.some(({ item }) => item.status !== 'cancelled');
      if (isAddressed || mayBeServed(workspace, journey)) continue;
      yield {
        at: painPoint.origin,
        data: { painPoint: painPoint.name, severity: severityWords[painPoint.severity] },
      };
    }
  },
});
