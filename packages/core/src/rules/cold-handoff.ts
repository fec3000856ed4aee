import { handoffsOf } from '../model/walk.js';
import { defineRule } from './rule.js';
import { nameIn } from './words/names.js';

export const coldHandoff = defineRule({
  id: 'cold-handoff',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'Whoever takes a customer over knows what the customer has already said.',
    'zh-CN': '接手客户的人，知道客户已经说过什么。',
  },
  why: {
    en: 'Having to explain everything again is among the complaints that customers voice most.',
    'zh-CN': '把事情从头再讲一遍，是客户抱怨最多的事情之一。',
  },
  message: {
    en: '“{touchpoint}” passes the customer to “{team}” cold: everything is explained again.',
    'zh-CN': '“{touchpoint}”把客户冷转交给“{team}”，客户要从头再讲一遍。',
  },
  next: {
    en: 'Let the context go along and make it `warm`, or accept it with a reason.',
    'zh-CN': '请让上下文随客户一起转交并改为 `warm`，或说明理由后接受现状。',
  },
  example: {
    kind: 'handoff',
    bad: `
      id: to-desk
      to: payments
      mode: cold
    `,
    good: `
      id: to-desk
      to: payments
      mode: warm
      contextCarried: [Order number, What was tried]
    `,
  },
  *checkJourney(journey, workspace) {
    for (const { touchpoint, handoff } of handoffsOf(journey)) {
      if (handoff.mode !== 'cold') continue;
      const data = { touchpoint: touchpoint.name, team: nameIn(workspace.teams, handoff.to) };
      yield { at: handoff.origin, path: 'mode', data };
    }
  },
});
