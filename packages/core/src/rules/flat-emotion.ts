import { stepScore } from '../derive/scores.js';
import { stepsIn } from '../model/walk.js';
import { defineRule } from './rule.js';

export const flatEmotion = defineRule({
  id: 'flat-emotion',
  severity: 'info',
  preset: 'recommended',
  parameters: { steps: 4 },
  law: {
    en: 'The steps of a journey do not all feel the same.',
    'zh-CN': '旅程中的各个步骤，感受不会完全一样。',
  },
  why: {
    en: 'Nobody feels the same from beginning to end. Equal scores are most often scores that nobody has looked at.',
    'zh-CN': '没有人从头到尾感受都一样。得分全部相同，多半是没有认真评过。',
  },
  message: {
    en: 'All {count} scored steps of “{journey}” score {score}.',
    'zh-CN': '“{journey}”中有得分的 {count} 个步骤，得分都是 {score}。',
  },
  next: {
    en: 'Score each step by what customers say there, and leave out scores that nobody knows.',
    'zh-CN': '请根据客户在每一步的反馈分别评分；不清楚的步骤先不评。',
  },
  example: {
    kind: 'journey',
    parameters: { steps: 2 },
    bad: `
      id: return-shoes
      stages:
        - id: return
          name: Return
          owner: customer-service
          goals: [Send the pair back]
          steps:
            - id: prints-label
              name: Prints the label
              feeling: { score: 1 }
              momentOfTruth: { why: Who prints at home }
              touchpoints:
                - { id: page, name: Page, channel: web-store, task: Get a label, selfService: primary, standard: { guide: "https://example.com" } }
            - id: waits
              name: Waits for the money
              feeling: { score: 1 }
              touchpoints: [{ id: mail, name: Mail, channel: email, task: Know that it arrived }]
    `,
    good: `
      id: return-shoes
      stages:
        - id: return
          name: Return
          owner: customer-service
          goals: [Send the pair back]
          steps:
            - id: prints-label
              name: Prints the label
              feeling: { score: 1 }
              momentOfTruth: { why: Who prints at home }
              touchpoints:
                - { id: page, name: Page, channel: web-store, task: Get a label, selfService: primary, standard: { guide: "https://example.com" } }
            - id: waits
              name: Waits for the money
              feeling: { score: 0 }
              touchpoints: [{ id: mail, name: Mail, channel: email, task: Know that it arrived }]
    `,
  },
  *checkJourney(journey, _workspace, { parameters }) {
    let common: number | undefined;
    let count = 0;
    for (const step of stepsIn(journey)) {
      const score = stepScore(step);
      if (score === undefined) continue;
      if (common !== undefined && score !== common) return;
      common = score;
      count++;
    }
    if (common !== undefined && count >= parameters.steps)
      yield { at: journey.origin, data: { journey: journey.name, count, score: common } };
  },
});
