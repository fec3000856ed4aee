import { mayHurt } from '../derive/doubt.js';
import { painsAt } from '../derive/pain.js';
import { ownScore, stepScore } from '../derive/scores.js';
import type { Step } from '../generated/types.js';
import { type PlacedStep, stepsIn, stepsOf } from '../model/walk.js';
import { defineRule } from './rule.js';

export const lowPointWithoutPainPoint = defineRule({
  id: 'low-point-without-pain-point',
  severity: 'warning',
  preset: 'recommended',
  parameters: { score: -1 },
  law: {
    en: 'Where customers feel poor, a pain point says why.',
    'zh-CN': '客户感受差的地方，都有痛点说明原因。',
  },
  why: {
    en: 'A low score shows that something hurts, not what. Only a pain point has a cause, a weight and somebody who mends it.',
    'zh-CN': '低分只说明有问题，没有说明是什么问题。有了痛点，才有原因、轻重和负责改进的人。',
  },
  message: {
    en: '“{name}” scores {score}, and no pain point says why.',
    'zh-CN': '“{name}”得分 {score}，却没有痛点说明原因。',
  },
  next: {
    en: 'Describe what hurts here as a pain point at {place}, or correct the score.',
    'zh-CN': '请把这里的问题写成位于 {place} 的痛点，或修正得分。',
  },
  example: {
    kind: 'journey',
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
              feeling: { score: -1 }
              momentOfTruth: { why: Who prints at home }
              touchpoints:
                - { id: page, name: Page, channel: web-store, task: Get a label, selfService: primary, standard: { guide: "https://example.com" } }
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
              feeling: { score: -1 }
              momentOfTruth: { why: Who prints at home }
              touchpoints:
                - { id: page, name: Page, channel: web-store, task: Get a label, selfService: primary, standard: { guide: "https://example.com" } }
      painPoints:
        - { id: no-printer, name: Few have a printer at home, at: [return/prints-label], severity: low }
    `,
  },
  *checkJourney(journey, workspace, { parameters: { score: limit } }) {
    if (!stepsIn(journey).some((step) => hasLowPlace(step, limit))) return;
    for (const placed of stepsOf(journey)) {
      for (const { at, data } of lowPlaces(placed, limit)) {
        if (painsAt(journey, placed.place).length > 0 || mayHurt(workspace, journey, placed.place)) break;
        yield { at, data };
      }
    }
  },
});

function hasLowPlace(step: Step, limit: number): boolean {
  const isLow = (score: number | undefined) => score !== undefined && score <= limit;
  return isLow(stepScore(step)) || step.touchpoints.some(({ feeling }) => isLow(ownScore(feeling)));
}

/** A step that scores at or below the limit, and those of its touchpoints whose own feeling does. */
function* lowPlaces({ step, place }: PlacedStep, limit: number) {
  const score = stepScore(step);
  if (score !== undefined && score <= limit) yield { at: step.origin, data: { name: step.name, score, place } };
  for (const { origin, id, name, feeling } of step.touchpoints) {
    const own = ownScore(feeling);
    if (own === undefined || own > limit) continue;
    yield { at: origin, data: { name, score: own, place: `${place}/${id}` } };
  }
}
