import { isStraight, leadingOut } from '../derive/flow.js';
import { stepsIn } from '../model/walk.js';
import { isWhole } from '../model/whole.js';
import { defineRule } from './rule.js';

export const stepWithoutWayOut = defineRule({
  id: 'step-without-way-out',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'From every step a way leads to an exit or to the end of the journey.',
    'zh-CN': '从每一个步骤出发，都能走到某个出口或旅程的终点。',
  },
  why: {
    en: 'Customers always leave in the end. A circle without a way out hides where they do.',
    'zh-CN': '客户终究会离开。没有出口的循环，掩盖了他们在哪里离开。',
  },
  message: {
    en: 'No way leads from “{step}” to an exit or to the end.',
    'zh-CN': '从“{step}”出发，没有路径通向出口或终点。',
  },
  next: {
    en: 'Add an exit, or a way on, to one of the steps in this circle.',
    'zh-CN': '请为这个循环中的某个步骤补充出口或后续路径。',
  },
  example: {
    kind: 'step',
    bad: `
      id: pays
      name: Pays
      feeling: { score: 1 }
      touchpoints: [{ id: checkout, name: Checkout, channel: web-store, task: Pay }]
      next: [{ to: purchase/pays, when: The payment fails }]
    `,
    good: `
      id: pays
      name: Pays
      feeling: { score: 1 }
      touchpoints: [{ id: checkout, name: Checkout, channel: web-store, task: Pay }]
      next:
        - { to: purchase/pays, when: The payment fails }
        - { to: wear }
    `,
  },
  *checkJourney(journey) {
    if (isStraight(journey) || !isWhole(journey.origin)) return;
    const leaving = leadingOut(journey);
    for (const step of stepsIn(journey)) {
      if (!leaving.has(step)) yield { at: step.origin, data: { step: step.name } };
    }
  },
});
