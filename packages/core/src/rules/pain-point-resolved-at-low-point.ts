import { scoreAt } from '../derive/scores.js';
import { defineRule } from './rule.js';

export const painPointResolvedAtLowPoint = defineRule({
  id: 'pain-point-resolved-at-low-point',
  severity: 'warning',
  preset: 'recommended',
  parameters: { score: -1 },
  law: {
    en: 'Where a pain point is resolved, customers no longer feel poor.',
    'zh-CN': '痛点解决之后，客户在那里的感受不再差。',
  },
  why: {
    en: 'When the score stays low, either the pain is still there or nobody has asked customers since.',
    'zh-CN': '如果得分仍然很低，要么痛点还在，要么此后没有再问过客户。',
  },
  message: {
    en: '“{painPoint}” is resolved, but {place} still scores {score}.',
    'zh-CN': '“{painPoint}”已解决，但 {place} 的得分仍是 {score}。',
  },
  next: {
    en: 'Ask customers again and correct the score, or reopen the pain point.',
    'zh-CN': '请重新了解客户的感受并修正得分，或重新打开这个痛点。',
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
      painPoints:
        - { id: no-printer, name: Few have a printer at home, at: [return/prints-label], status: resolved }
      actions:
        - { id: print-codes, name: Print codes on the parcel, addresses: [no-printer], owner: customer-service, status: done }
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
      painPoints:
        - { id: no-printer, name: Few have a printer at home, at: [return/prints-label], status: resolved }
      actions:
        - { id: print-codes, name: Print codes on the parcel, addresses: [no-printer], owner: customer-service, status: done }
    `,
  },
  *checkJourney(journey, _workspace, { parameters }) {
    for (const { origin, name, status, at } of journey.painPoints) {
      if (status !== 'resolved') continue;
      for (const [index, place] of at.entries()) {
        const score = scoreAt(journey, place);
        if (score === undefined || score > parameters.score) continue;
        yield { at: origin, path: ['at', index], data: { painPoint: name, place, score } };
      }
    }
  },
});
