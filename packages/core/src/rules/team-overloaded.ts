import { actionsOf, isActive } from '../derive/actions.js';
import { isWhole } from '../model/whole.js';
import { defineRule } from './rule.js';

export const teamOverloaded = defineRule({
  id: 'team-overloaded',
  severity: 'info',
  preset: 'strict',
  parameters: { actions: 10 },
  law: {
    en: 'No team owns more actions that are planned or under way than it can carry.',
    'zh-CN': '每个团队名下计划中和推进中的行动，都不超过它能承担的数量。',
  },
  why: {
    en: 'A team that does everything at once finishes nothing; what matters most should come first.',
    'zh-CN': '什么都同时做，往往什么都做不完；最重要的应当先做。',
  },
  message: {
    en: '“{team}” owns {count} actions that are planned or under way; the limit is {limit}.',
    'zh-CN': '“{team}”名下有 {count} 个计划中或推进中的行动，上限是 {limit}。',
  },
  next: {
    en: 'Cancel or postpone some of them, or hand them to another team.',
    'zh-CN': '请取消或推迟一部分，或交给其他团队。',
  },
  example: {
    kind: 'journey',
    parameters: { actions: 1 },
    bad: `
      id: gift-shoes
      trigger: A birthday
      endState: A present that fits
      painPoints:
        - { id: no-wrapping, name: Gifts come unwrapped, at: [purchase], severity: low }
      actions:
        - { id: draw, name: Draw the box, addresses: [no-wrapping], owner: sales, due: 2030-06-30 }
        - { id: order, name: Order the boxes, addresses: [no-wrapping], owner: sales, due: 2030-06-30 }
    `,
    good: `
      id: gift-shoes
      trigger: A birthday
      endState: A present that fits
      painPoints:
        - { id: no-wrapping, name: Gifts come unwrapped, at: [purchase], severity: low }
      actions:
        - { id: draw, name: Draw the box, addresses: [no-wrapping], owner: sales, due: 2030-06-30 }
        - { id: order, name: Order the boxes, addresses: [no-wrapping], owner: payments, due: 2030-06-30 }
    `,
  },
  *check(workspace, { parameters }) {
    const counts = new Map<string, number>();
    for (const { journey, item } of actionsOf(workspace)) {
      const counted = journey.status !== 'archived' && isActive(item) && isWhole(item.origin);
      if (counted && item.owner !== undefined) counts.set(item.owner, (counts.get(item.owner) ?? 0) + 1);
    }
    for (const { id, name, origin } of workspace.teams.values()) {
      const count = counts.get(id) ?? 0;
      if (count > parameters.actions) yield { at: origin, data: { team: name, count, limit: parameters.actions } };
    }
  },
});
