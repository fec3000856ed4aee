import { mayBeServed } from '../derive/doubt.js';
import { addressing } from '../derive/serving.js';
import { defineRule } from './rule.js';

export const opportunityWithoutAction = defineRule({
  id: 'opportunity-without-action',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'Every opportunity in progress is addressed by an action that is not cancelled.',
    'zh-CN': '每个进行中的机会，都有未取消的行动在落实。',
  },
  why: {
    en: '“In progress” without an action means that nobody is working on it and everybody believes that somebody is.',
    'zh-CN': '没有行动的“进行中”，意味着没人在做，而大家都以为有人在做。',
  },
  message: {
    en: '“{opportunity}” is in progress, but no action addresses it.',
    'zh-CN': '“{opportunity}”标为进行中，却没有行动落实它。',
  },
  next: {
    en: 'Add the action that is under way, or set the opportunity back to `open`.',
    'zh-CN': '请补充正在推进的行动，或把机会改回 `open`。',
  },
  example: {
    kind: 'opportunity',
    bad: `
      id: fewer-fields
      name: Ask for fewer fields
      addresses: [long-form]
      score: { customerValue: 60, businessValue: 50, effort: 1 }
      owner: payments
      status: in-progress
    `,
    good: `
      id: fewer-fields
      name: Ask for fewer fields
      addresses: [long-form]
      score: { customerValue: 60, businessValue: 50, effort: 1 }
      owner: payments
      status: open
    `,
  },
  *checkJourney(journey, workspace) {
    for (const opportunity of journey.opportunities) {
      if (opportunity.status !== 'in-progress') continue;
      const { actions } = addressing(workspace, journey.id, opportunity.id);
      if (actions.some((action) => action.item.status !== 'cancelled') || mayBeServed(workspace, journey)) continue;
      yield { at: opportunity.origin, data: { opportunity: opportunity.name } };
    }
  },
});
