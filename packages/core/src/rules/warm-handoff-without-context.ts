import { handoffsOf } from '../model/walk.js';
import { defineRule } from './rule.js';
import { nameIn } from './words/names.js';

export const warmHandoffWithoutContext = defineRule({
  id: 'warm-handoff-without-context',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'A warm handoff says what goes along with the customer.',
    'zh-CN': '热转交写明随客户一起转交的内容。',
  },
  why: {
    en: 'A handoff is warm because something goes along. Where nobody can say what, customers find that nothing does.',
    'zh-CN': '之所以是热转交，是因为有内容随客户一起转交。说不清是什么，客户往往会发现什么都没有。',
  },
  message: {
    en: 'The warm handoff from “{touchpoint}” to “{team}” carries nothing along.',
    'zh-CN': '从“{touchpoint}”到“{team}”的热转交，没有写明转交的内容。',
  },
  next: {
    en: 'List in `contextCarried` what goes along, or call it `cold`.',
    'zh-CN': '请在 `contextCarried` 中列出随之转交的内容，或改为 `cold`。',
  },
  example: {
    kind: 'handoff',
    bad: `
      id: to-desk
      to: payments
      mode: warm
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
      if (handoff.mode !== 'warm' || handoff.contextCarried.length > 0) continue;
      yield { at: handoff.origin, data: { touchpoint: touchpoint.name, team: nameIn(workspace.teams, handoff.to) } };
    }
  },
});
