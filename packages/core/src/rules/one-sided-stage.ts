import { isWhole } from '../model/whole.js';
import type { Message } from '../text.js';
import { defineRule } from './rule.js';

export const oneSidedStage = defineRule({
  id: 'one-sided-stage',
  severity: 'info',
  preset: 'strict',
  law: {
    en: 'In a stage with several touchpoints, not all contacts are started by the same side.',
    'zh-CN': '有多个触点的阶段，接触不会全由同一方发起。',
  },
  why: {
    en: 'A company that only sends does not listen, and one that only waits does not guide.',
    'zh-CN': '只发送的企业没有倾听，只等待的企业没有引导。',
  },
  message: {
    en: 'All {count} contacts in “{stage}” are started by the {side}.',
    'zh-CN': '阶段“{stage}”的 {count} 次接触全部由{side}发起。',
  },
  next: {
    en: 'Let the other side start one too, or accept it with a reason.',
    'zh-CN': '请让另一方也发起接触，或说明理由后接受现状。',
  },
  example: {
    kind: 'step',
    bad: `
      id: pays
      name: Pays
      doing: [Enters the card]
      feeling: { score: 1 }
      touchpoints:
        - { id: checkout, name: Checkout, channel: web-store, task: Pay, owner: ecommerce, standard: { guide: "https://example.com" } }
        - { id: help-page, name: Help page, channel: web-store, task: Find help, owner: ecommerce, standard: { guide: "https://example.com" } }
    `,
    good: `
      id: pays
      name: Pays
      doing: [Enters the card]
      feeling: { score: 1 }
      touchpoints:
        - { id: checkout, name: Checkout, channel: web-store, task: Pay, owner: ecommerce, standard: { guide: "https://example.com" } }
        - { id: help-mail, name: Help mail, channel: email, task: Find help, owner: ecommerce, initiator: company, standard: { guide: "https://example.com" } }
    `,
  },
  *checkJourney(journey) {
    for (const stage of journey.stages) {
      const initiators = stage.steps.flatMap(({ touchpoints }) => touchpoints.map(({ initiator }) => initiator));
      const [first, ...others] = initiators;
      if (others.length === 0 || others.some((other) => other !== first) || !isWhole(stage.origin)) continue;
      if (first !== 'customer' && first !== 'company') continue;
      yield { at: stage.origin, data: { stage: stage.name, count: initiators.length, side: sides[first] } };
    }
  },
});

const sides: Readonly<Record<'customer' | 'company', Message>> = {
  customer: { en: 'customer', 'zh-CN': '客户' },
  company: { en: 'company', 'zh-CN': '企业' },
};
