import { scoreInWords } from '../derive/level-words.js';
import { pairStages } from '../derive/pairing.js';
import { stageScore } from '../derive/scores.js';
import { improvementsIn } from '../model/improvements.js';
import { isWhole } from '../model/whole.js';
import { defineRule } from './rule.js';

export const toBeNotBetter = defineRule({
  id: 'to-be-not-better',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'No stage of a to-be journey feels worse than the stage it stands for.',
    'zh-CN': '目标旅程的每个阶段都不比对应的现状阶段差。',
  },
  why: {
    en: 'A wish that makes a stage worse is a price the customer pays, and should be seen before it is agreed.',
    'zh-CN': '若目标让某个阶段变差，代价由客户承担，应在同意之前看清楚。',
  },
  message: {
    en: '“{stage}” scores {score}; today it is {before}.',
    'zh-CN': '“{stage}”得分 {score}，而现状为 {before}。',
  },
  next: {
    en: 'Raise what customers feel in this stage, or say in its description why it has to get worse.',
    'zh-CN': '请提升该阶段的体验，或在说明中写明为何必须变差。',
  },
  example: {
    kind: 'journey',
    bad: `
      # rent-shoes.journey.yaml
      kind: journey
      id: rent-shoes
      name: Rent running shoes
      stages:
        - id: rent
          name: Rent
          owner: ecommerce
          goals: [Try before I buy]
          steps:
            - id: books
              name: Books a pair
              feeling: { score: 1 }
              momentOfTruth: { why: Nobody tries twice }
              touchpoints:
                - id: booking
                  name: Booking
                  channel: web-store
                  task: Book
                  standard: { guide: https://example.com/rent }
      # rent-shoes-target.journey.yaml
      kind: journey
      id: rent-shoes-target
      name: Rent running shoes by post
      state: to-be
      improves: rent-shoes
      stages:
        - id: rent
          name: Rent
          owner: ecommerce
          goals: [Try before I buy]
          steps:
            - id: books
              name: Books a pair
              feeling: { score: 0 }
              momentOfTruth: { why: Nobody tries twice }
              touchpoints:
                - id: booking
                  name: Booking
                  channel: web-store
                  task: Book
                  standard: { guide: https://example.com/rent }
    `,
    good: `
      # rent-shoes.journey.yaml
      kind: journey
      id: rent-shoes
      name: Rent running shoes
      stages:
        - id: rent
          name: Rent
          owner: ecommerce
          goals: [Try before I buy]
          steps:
            - id: books
              name: Books a pair
              feeling: { score: 1 }
              momentOfTruth: { why: Nobody tries twice }
              touchpoints:
                - id: booking
                  name: Booking
                  channel: web-store
                  task: Book
                  standard: { guide: https://example.com/rent }
      # rent-shoes-target.journey.yaml
      kind: journey
      id: rent-shoes-target
      name: Rent running shoes by post
      state: to-be
      improves: rent-shoes
      stages:
        - id: rent
          name: Rent
          owner: ecommerce
          goals: [Try before I buy]
          steps:
            - id: books
              name: Books a pair
              feeling: { score: 2 }
              momentOfTruth: { why: Nobody tries twice }
              touchpoints:
                - id: booking
                  name: Booking
                  channel: web-store
                  task: Book
                  standard: { guide: https://example.com/rent }
    `,
  },
  *check(workspace) {
    for (const improvement of improvementsIn(workspace)) {
      for (const { toBe, asIs } of pairStages(improvement.toBe, improvement.asIs)) {
        const score = stageScore(toBe);
        const before = stageScore(asIs);
        if (score === undefined || before === undefined || score >= before || !isWhole(asIs.origin)) continue;
        const data = { stage: toBe.name, score: scoreInWords(score), before: scoreInWords(before) };
        yield { at: toBe.origin, data };
      }
    }
  },
});
