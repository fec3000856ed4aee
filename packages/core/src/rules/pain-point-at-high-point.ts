import { isOpen } from '../derive/pain.js';
import { scoreAt } from '../derive/scores.js';
import { defineRule } from './rule.js';

export const painPointAtHighPoint = defineRule({
  id: 'pain-point-at-high-point',
  severity: 'info',
  preset: 'recommended',
  parameters: { score: 1 },
  law: {
    en: 'An open friction lies where customers do not feel good.',
    'zh-CN': '未解决的阻碍类痛点，不会出现在客户感受好的地方。',
  },
  why: {
    en: 'A place that hurts and feels good at once is told wrongly: the score, the place or the status is out of date.',
    'zh-CN': '同一个地方既有痛点又感受良好，说明得分、位置或状态中有一项已经过时。',
  },
  message: {
    en: '“{painPoint}” is open where customers score {score}.',
    'zh-CN': '“{painPoint}”尚未解决，而客户在这里的得分是 {score}。',
  },
  next: {
    en: 'Lower the score, move the pain point to where it hurts, or mark it resolved.',
    'zh-CN': '请调低得分，把痛点移到真正出问题的地方，或标记为已解决。',
  },
  example: {
    kind: 'pain-point',
    bad: `
      id: long-form
      name: The form is long
      at: [wear/runs]
      severity: low
    `,
    good: `
      id: long-form
      name: The form is long
      at: [purchase/pays]
      severity: low
    `,
  },
  *checkJourney(journey, _workspace, { parameters }) {
    for (const { origin, name, type, status, at } of journey.painPoints) {
      if (type !== 'friction' || !isOpen({ status })) continue;
      for (const [index, spot] of at.entries()) {
        const score = spot.includes('/') ? scoreAt(journey, spot) : undefined;
        if (score === undefined || score < parameters.score) continue;
        yield { at: origin, path: ['at', index], data: { painPoint: name, score } };
      }
    }
  },
});
