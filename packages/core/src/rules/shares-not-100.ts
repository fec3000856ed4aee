import { rounded } from '../derive/rounded.js';
import { isWhole } from '../model/whole.js';
import { defineRule } from './rule.js';

export const sharesNot100 = defineRule({
  id: 'shares-not-100',
  severity: 'warning',
  preset: 'recommended',
  parameters: { tolerance: 1 },
  law: {
    en: 'The shares of a decision, or of the ways on from a step, sum to 100 when all of them are given.',
    'zh-CN': '一个决策的各个结果，或一个步骤的各条后续路径，如果都写了占比，占比之和就是 100。',
  },
  why: {
    en: 'Shares that sum to something else lose customers or count them twice, and every conversion built on them is wrong.',
    'zh-CN': '占比之和不是 100，就意味着有客户被漏掉或被重复计算，由此得出的转化率都不准确。',
  },
  message: {
    en: 'The shares of “{name}” sum to {sum}.',
    'zh-CN': '“{name}”的占比之和是 {sum}。',
  },
  next: {
    en: 'Correct the shares so that they sum to 100, or leave one out: it is then what remains.',
    'zh-CN': '请修正占比，使其和为 100；也可以省略其中一个，由余数补足。',
  },
  example: {
    kind: 'stage',
    bad: `
      id: purchase
      name: Purchase
      lifecycle: purchase
      owner: ecommerce
      goals: [Pay in a minute]
      decisionPoint:
        question: Do I buy?
        outcomes:
          - { id: paid, name: Pays, next: wear, share: 60 }
          - { id: gives-up, name: Gives up, exit: abandoned, share: 30 }
    `,
    good: `
      id: purchase
      name: Purchase
      lifecycle: purchase
      owner: ecommerce
      goals: [Pay in a minute]
      decisionPoint:
        question: Do I buy?
        outcomes:
          - { id: paid, name: Pays, next: wear, share: 60 }
          - { id: gives-up, name: Gives up, exit: abandoned, share: 40 }
    `,
  },
  *checkJourney(journey, _workspace, { parameters }) {
    for (const stage of journey.stages) {
      const { decisionPoint, steps } = stage;
      const sum = decisionPoint && sumOf(decisionPoint.outcomes);
      if (decisionPoint && isOff(sum, parameters) && isWhole(decisionPoint.origin)) {
        yield { at: stage.origin, data: { name: decisionPoint.question, sum } };
      }
      for (const { origin, name, next } of steps) {
        const sum = sumOf(next);
        if (isOff(sum, parameters) && isWhole(origin)) yield { at: origin, data: { name, sum } };
      }
    }
  },
});

/** The sum of the shares, where there are ways and every one has a share. */
function sumOf(ways: readonly { readonly share?: number }[]): number | undefined {
  if (ways.length === 0) return undefined;
  let sum = 0;
  for (const { share } of ways) {
    if (share === undefined) return undefined;
    sum += share;
  }
  return rounded(sum, 1);
}

function isOff(sum: number | undefined, { tolerance }: { readonly tolerance: number }): sum is number {
  return sum !== undefined && rounded(Math.abs(sum - 100), 1) > tolerance;
}
