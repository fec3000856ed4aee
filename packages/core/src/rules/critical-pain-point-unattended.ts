import { isActive } from '../derive/actions.js';
import { mayBeServed } from '../derive/doubt.js';
import { isOpen } from '../derive/pain.js';
import { serving } from '../derive/serving.js';
import { defineRule } from './rule.js';

export const criticalPainPointUnattended = defineRule({
  id: 'critical-pain-point-unattended',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'Every open critical pain point of today’s journey is being worked on.',
    'zh-CN': '现状旅程中每个未解决的严重痛点，都有人正在处理。',
  },
  why: {
    en: 'Critical means that many customers give up here. An idea on a list does not help them; an action or a live rule does.',
    'zh-CN': '严重意味着很多客户会在这里放弃。清单上的想法帮不了他们，正在推进的行动或已生效的编排规则才可以。',
  },
  message: {
    en: '“{painPoint}” is critical and open, and no action under way serves it.',
    'zh-CN': '“{painPoint}”严重且尚未解决，却没有正在推进的行动来处理。',
  },
  next: {
    en: 'Plan an action that addresses it or one of its opportunities.',
    'zh-CN': '请安排一个行动，来应对它或它对应的机会。',
  },
  example: {
    kind: 'journey',
    bad: `
      id: gift-shoes
      painPoints:
        - { id: no-wrapping, name: Gifts come unwrapped, at: [purchase], severity: critical }
      opportunities:
        - id: gift-box
          name: Send gifts in a box of their own
          addresses: [no-wrapping]
          score: { customerValue: 70, businessValue: 50, effort: 2 }
          owner: customer-service
    `,
    good: `
      id: gift-shoes
      painPoints:
        - { id: no-wrapping, name: Gifts come unwrapped, at: [purchase], severity: critical }
      opportunities:
        - id: gift-box
          name: Send gifts in a box of their own
          addresses: [no-wrapping]
          score: { customerValue: 70, businessValue: 50, effort: 2 }
          owner: customer-service
      actions:
        - id: order-boxes
          name: Order the boxes
          addresses: [gift-box]
          owner: customer-service
          due: 2030-06-30
    `,
  },
  *checkJourney(journey, workspace) {
    if (journey.state !== 'as-is') return;
    for (const painPoint of journey.painPoints) {
      if (painPoint.severity !== 'critical' || !isOpen(painPoint)) continue;
      const { actions, rules } = serving(workspace, journey.id, painPoint.id);
      const isAttended = actions.some(({ item }) => isActive(item)) || rules.some(({ item }) => item.status === 'live');
      if (isAttended || mayBeServed(workspace, journey)) continue;
      yield { at: painPoint.origin, data: { painPoint: painPoint.name } };
    }
  },
});
