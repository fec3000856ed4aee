import { isStraight, reachable } from '../derive/flow.js';
import { unresolvedIn } from '../model/unresolved.js';
import { stepsIn } from '../model/walk.js';
import { isWhole } from '../model/whole.js';
import { defineRule } from './rule.js';

export const unreachableStep = defineRule({
  id: 'unreachable-step',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'Every step can be reached from the beginning of its journey.',
    'zh-CN': '从旅程的起点出发，可以走到每一个步骤。',
  },
  why: {
    en: 'A step that no way leads to is a step that no customer takes: what is written there is true of nobody.',
    'zh-CN': '没有路径通向的步骤，没有客户会经过：写在那里的内容不属于任何人。',
  },
  message: {
    en: 'No way leads to “{step}”.',
    'zh-CN': '没有路径通向“{step}”。',
  },
  next: {
    en: 'Let a step or a decision before it lead here, or remove the step.',
    'zh-CN': '请让前面的步骤或决策通向这里，或删除这个步骤。',
  },
  example: {
    kind: 'stage',
    bad: `
      id: purchase
      name: Purchase
      lifecycle: purchase
      owner: ecommerce
      goals: [Pay in a minute]
      steps:
        - id: pays
          name: Pays
          feeling: { score: 1 }
          touchpoints: [{ id: checkout, name: Checkout, channel: web-store, task: Pay }]
          next: [{ to: wear }]
        - id: asks-for-help
          name: Asks for help
          feeling: { score: 0 }
          touchpoints: [{ id: help-page, name: Help page, channel: web-store, task: Find an answer }]
    `,
    good: `
      id: purchase
      name: Purchase
      lifecycle: purchase
      owner: ecommerce
      goals: [Pay in a minute]
      steps:
        - id: pays
          name: Pays
          feeling: { score: 1 }
          touchpoints: [{ id: checkout, name: Checkout, channel: web-store, task: Pay }]
          next:
            - { to: purchase/asks-for-help, when: The payment fails }
            - { to: wear }
        - id: asks-for-help
          name: Asks for help
          feeling: { score: 0 }
          touchpoints: [{ id: help-page, name: Help page, channel: web-store, task: Find an answer }]
    `,
  },
  *checkJourney(journey, workspace) {
    if (isStraight(journey)) return;
    const isKnown =
      isWhole(journey.origin) && unresolvedIn(workspace, journey.origin).every(({ to }) => to !== 'target');
    if (!isKnown) return;
    const reached = reachable(journey);
    for (const step of stepsIn(journey)) {
      if (!reached.has(step)) yield { at: step.origin, data: { step: step.name } };
    }
  },
});
