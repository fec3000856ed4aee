import { stepsIn } from '../model/walk.js';
import { isWhole } from '../model/whole.js';
import { defineRule } from './rule.js';

export const branchWithoutCondition = defineRule({
  id: 'branch-without-condition',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'Of the ways on from a step, at most one goes without a condition.',
    'zh-CN': '一个步骤的多条后续路径中，最多只有一条没有条件。',
  },
  why: {
    en: 'One way without a condition means “otherwise”. With two, nobody can tell which customers take which.',
    'zh-CN': '一条没有条件的路径表示“其他情况”；有两条时，就说不清哪些客户走哪一条。',
  },
  message: {
    en: 'From “{step}” more than one way on has no condition.',
    'zh-CN': '从“{step}”出发，有不止一条路径没有条件。',
  },
  next: {
    en: 'Say in `when` which customers go this way.',
    'zh-CN': '请在 `when` 中写明哪些客户走这条路径。',
  },
  example: {
    kind: 'step',
    bad: `
      id: pays
      name: Pays
      feeling: { score: 1 }
      touchpoints: [{ id: checkout, name: Checkout, channel: web-store, task: Pay }]
      next:
        - { to: wear }
        - { exit: abandoned }
    `,
    good: `
      id: pays
      name: Pays
      feeling: { score: 1 }
      touchpoints: [{ id: checkout, name: Checkout, channel: web-store, task: Pay }]
      next:
        - { to: wear }
        - { exit: abandoned, when: The card is declined }
    `,
  },
  *checkJourney(journey) {
    for (const step of stepsIn(journey)) {
      if (step.next.length < 2) continue;
      const open = step.next.filter(({ when, origin }) => when === undefined && isWhole(origin));
      for (const { origin } of open.slice(1)) yield { at: origin, data: { step: step.name } };
    }
  },
});
