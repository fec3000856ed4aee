import { config, type Fault, shoe, target } from './fault.js';

/** Files, ids, references; pairs of journeys, their status and review: rules of the core that the example workspace can be made to break by one edit. */
export const fileFaults: readonly Fault[] = [
  // Files, ids, references
  { file: 'evidence.yaml', from: 'kind: evidence', to: 'knid: evidence', finds: 'document-without-kind', at: 'knid' },
  { file: 'evidence.yaml', from: 'kind: evidence', to: 'kind: evidences', finds: 'unknown-kind' },
  { file: 'evidence.yaml', from: 'kind: evidence', to: 'kind: feedback', finds: 'schema/const' },
  { file: shoe, from: 'id: shoe-purchase\n', to: 'id: shoe-purchases\n', finds: 'file-name-unconventional' },
  {
    file: shoe,
    from: '- id: compares-models',
    to: '- id: chooses-size',
    finds: 'duplicate-id',
    at: '- id: chooses-size\n        name: Works',
    also: [
      ['unknown-reference', 'at: [consideration/chooses-size/size-guide]'],
      ['unknown-reference', '2025-03-31,0.8,4310', 'metrics/first-response-time.csv'],
    ],
  },
  {
    file: 'car/car.teams.yaml',
    from: '- id: dealers',
    to: '- id: finance',
    finds: 'duplicate-id',
    in: 'teams.yaml',
    at: '- id: finance',
    also: [['unknown-reference', '- { team: dealers, role: consulted }', 'car/auto-app-owner-target.journey.yaml']],
  },
  {
    file: shoe,
    from: 'personas: [maya-runner, sam-gift-buyer]',
    to: 'personas: [maya-runner, sam-gift-buyer, maya-runner]',
    finds: 'duplicate-entry',
  },
  {
    file: shoe,
    from: '{ team: sales, role: consulted }',
    to: '{ team: customer-service, role: consulted }',
    finds: 'duplicate-entry',
    also: [['unused-entry', '- id: sales', 'teams.yaml']],
  },
  { file: 'metrics/nps-online.csv', from: '2025-01-31,39,498,,', to: '2024-12-31,39,498,,', finds: 'duplicate-entry' },
  {
    file: 'glossary.yaml',
    from: 'kind: glossary\nlocales: [en, zh]\nitems:',
    to: 'kind: strategy\nlocales: [en, zh]\nvision: Again\nx-items:',
    finds: 'duplicate-strategy',
    in: 'strategy.yaml',
    at: 'kind: strategy',
    also: [
      ['file-name-unconventional', 'kind: strategy'],
      ['text-without-translation', 'vision: Again'],
    ],
  },
  {
    file: shoe,
    from: 'formerly: [payment-help-article]',
    to: 'formerly: [payment-help]',
    finds: 'unknown-reference',
    at: 'addresses: [payment-help-article]',
  },
  {
    file: 'teams.yaml',
    from: 'id: ecommerce\n',
    to: 'id: ecommerce\n    parent: payments\n',
    finds: 'parent-cycle',
    at: 'parent: payments',
  },
  {
    file: 'evidence.yaml',
    from: '- id: interviews-2025-01',
    to: '- id: study-2020\n    name: An old study\n  - id: interviews-2025-01',
    finds: 'unused-entry',
    at: '- id: study-2020',
  },
  {
    file: shoe,
    from: '- rule: touchpoint-owner-not-involved',
    to: '- rule: touchpoint-owner-not-involvd',
    finds: 'unknown-rule',
    also: [
      [
        'touchpoint-owner-not-involved',
        'owner: marketing\n            initiator: company\n            events: [review',
      ],
    ],
  },
  { file: config, from: 'steep-emotion-drop:', to: 'steep-emotion-drops:', finds: 'unknown-rule' },
  {
    file: shoe,
    from: 'until: 2025-06-30',
    to: 'until: 2025-03-31',
    finds: 'lint-ignore-expired',
    also: [
      [
        'touchpoint-owner-not-involved',
        'owner: marketing\n            initiator: company\n            events: [review',
      ],
    ],
  },
  {
    file: shoe,
    from: '- rule: touchpoint-owner-not-involved',
    to: '- rule: cold-handoff',
    finds: 'lint-ignore-unused',
    also: [
      [
        'touchpoint-owner-not-involved',
        'owner: marketing\n            initiator: company\n            events: [review',
      ],
    ],
  },

  // Journeys: pairs, status, review
  {
    file: shoe,
    from: 'status: approved',
    to: 'status: approved\nimproves: shoe-purchase-target',
    finds: 'improves-wrong-state',
    at: 'improves:',
  },
  {
    file: target,
    from: 'improves: shoe-purchase\n',
    to: '',
    finds: 'to-be-without-as-is',
    at: 'id: shoe-purchase-target',
  },
  {
    file: target,
    from: 'improves: shoe-purchase\n',
    to: '',
    finds: 'as-is-without-to-be',
    in: shoe,
    at: 'id: shoe-purchase\n',
    strict: true,
    also: [['to-be-without-as-is', 'id: shoe-purchase-target']],
  },
  {
    file: target,
    from: 'personas: [maya-runner, sam-gift-buyer]',
    to: 'personas: [maya-runner]',
    finds: 'to-be-persona-mismatch',
    also: [['persona-outside-journey', 'sam-gift-buyer: { score: 0.5']],
  },
  {
    file: target,
    from: 'feeling: { score: 1.2,',
    to: 'feeling: { score: 0.2,',
    finds: 'to-be-not-better',
    at: '- id: awareness',
  },
  {
    file: shoe,
    from: '- id: post-purchase',
    to: '- id: extra\n    name: Extra\n    owner: marketing\n    goals: [Nothing]\n    steps:\n      - id: waits\n        name: Waits\n        feeling: { score: 0 }\n  - id: post-purchase',
    finds: 'to-be-skeleton',
    in: target,
    at: 'id: shoe-purchase-target',
    also: [
      ['step-without-touchpoint', '- id: waits'],
      ['unreachable-step', '- id: waits'],
    ],
  },
  { file: shoe, from: 'lastReviewed: 2025-03-10\n', to: '', finds: 'approved-without-review', at: 'status: approved' },
  { file: shoe, from: 'lastReviewed: 2025-03-10', to: 'lastReviewed: 2024-03-10', finds: 'review-overdue' },
  {
    file: shoe,
    from: 'status: approved\nevidenceLevel: partly-researched',
    to: 'status: live\nevidenceLevel: assumption',
    finds: 'live-on-assumptions',
  },
];
