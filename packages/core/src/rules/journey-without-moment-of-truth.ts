import { stepsIn } from '../model/walk.js';
import { defineRule } from './rule.js';

export const journeyWithoutMomentOfTruth = defineRule({
  id: 'journey-without-moment-of-truth',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'A journey marks at least one moment of truth.',
    'zh-CN': '每条旅程至少标出一个关键时刻。',
  },
  why: {
    en: 'Not every step decides whether customers stay; effort spread over all of them is lost on the few that do.',
    'zh-CN': '并非每一步都决定客户去留；平均用力，就顾不上真正关键的几步。',
  },
  message: {
    en: '“{journey}” has no moment of truth.',
    'zh-CN': '“{journey}”没有关键时刻。',
  },
  next: {
    en: 'Add `momentOfTruth` to the step that decides the relation, and say why it does.',
    'zh-CN': '请在决定客户关系的步骤上添加 `momentOfTruth`，并写明原因。',
  },
  example: {
    kind: 'journey',
    bad: `
      id: return-shoes
      name: Return running shoes
      stages:
        - id: return
          name: Return
          owner: customer-service
          goals: [Send the pair back]
          steps:
            - id: prints-label
              name: Prints the label
              feeling: { score: 0 }
              touchpoints:
                - id: label
                  name: Label page
                  channel: web-store
                  task: Print a label
                  standard: { guide: https://example.com/returns }
    `,
    good: `
      id: return-shoes
      name: Return running shoes
      stages:
        - id: return
          name: Return
          owner: customer-service
          goals: [Send the pair back]
          steps:
            - id: prints-label
              name: Prints the label
              feeling: { score: 0 }
              momentOfTruth: { why: Who cannot print gives up }
              touchpoints:
                - id: label
                  name: Label page
                  channel: web-store
                  task: Print a label
                  standard: { guide: https://example.com/returns }
    `,
  },
  *checkJourney(journey) {
    if (stepsIn(journey).every(({ momentOfTruth }) => momentOfTruth === undefined))
      yield { at: journey.origin, data: { journey: journey.name } };
  },
});
