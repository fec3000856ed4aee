import { isLive } from '../derive/responsibility.js';
import { isWhole } from '../model/whole.js';
import { defineRule } from './rule.js';

export const tooManyCompanyContacts = defineRule({
  id: 'too-many-company-contacts',
  severity: 'warning',
  preset: 'recommended',
  parameters: { max: 3 },
  law: {
    en: 'In one stage the company starts no more contacts than the limit.',
    'zh-CN': '在一个阶段内，企业主动发起的接触不超过上限。',
  },
  why: {
    en: 'Each contact is fine by itself; together they drive customers away. Only the map shows all of them.',
    'zh-CN': '每次接触单独看都合理，加在一起却会把客户推开。只有在地图上才能看到全部。',
  },
  message: {
    en: 'In “{stage}” the company starts {count} contacts; the limit is {max}.',
    'zh-CN': '在阶段“{stage}”，企业主动发起 {count} 次接触，上限是 {max}。',
  },
  next: {
    en: 'Drop or join some of these contacts, or let the customer start them.',
    'zh-CN': '请减少或合并部分接触，或改由客户发起。',
  },
  example: {
    kind: 'step',
    parameters: { max: 1 },
    bad: `
      id: pays
      name: Pays
      feeling: { score: 1 }
      touchpoints:
        - { id: reminder, name: Cart reminder, channel: email, task: Finish the order, initiator: company }
        - { id: call, name: Sales call, channel: live-chat, task: Ask about the order, initiator: company }
    `,
    good: `
      id: pays
      name: Pays
      feeling: { score: 1 }
      touchpoints:
        - { id: reminder, name: Cart reminder, channel: email, task: Finish the order, initiator: company }
        - { id: chat, name: Live chat, channel: live-chat, task: Ask about the order, initiator: customer }
    `,
  },
  *checkJourney(journey, _workspace, { parameters: { max } }) {
    for (const stage of journey.stages) {
      let count = 0;
      for (const { touchpoints } of stage.steps) {
        for (const one of touchpoints)
          if (one.initiator === 'company' && isLive(journey, one) && isWhole(one.origin)) count++;
      }
      if (count > max) yield { at: stage.origin, data: { stage: stage.name, count, max } };
    }
  },
});
