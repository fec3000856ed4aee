import { mayBeServed } from '../derive/doubt.js';
import { serving } from '../derive/serving.js';
import { defineRule } from './rule.js';

export const painPointResolvedWithoutAction = defineRule({
  id: 'pain-point-resolved-without-action',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'Every resolved pain point has an action that was done about it.',
    'zh-CN': '每个已解决的痛点，都有一个已完成的行动与之对应。',
  },
  why: {
    en: 'Pain points rarely go away by themselves. What was done is what others can learn from and what can be undone by mistake.',
    'zh-CN': '痛点很少会自行消失。记下做过什么，别人才能借鉴，也不会在无意中改回去。',
  },
  message: {
    en: '“{painPoint}” is resolved, but no action that serves it is done.',
    'zh-CN': '“{painPoint}”已解决，却没有为它完成的行动。',
  },
  next: {
    en: 'Name the action that resolved it and mark it done, or reopen the pain point.',
    'zh-CN': '请写明解决它的行动并标记为已完成，或重新打开这个痛点。',
  },
  example: {
    kind: 'journey',
    bad: `
      id: gift-shoes
      painPoints:
        - { id: no-wrapping, name: Gifts come unwrapped, at: [purchase], status: resolved }
    `,
    good: `
      id: gift-shoes
      painPoints:
        - { id: no-wrapping, name: Gifts come unwrapped, at: [purchase], status: resolved }
      actions:
        - { id: order-boxes, name: Order the boxes, addresses: [no-wrapping], owner: customer-service, status: done }
    `,
  },
  *checkJourney(journey, workspace) {
    for (const { id, name, status, origin } of journey.painPoints) {
      if (status !== 'resolved') continue;
      const { actions } = serving(workspace, journey.id, id);
      if (actions.some(({ item }) => item.status === 'done') || mayBeServed(workspace, journey)) continue;
      yield { at: origin, path: 'status', data: { painPoint: name } };
    }
  },
});
