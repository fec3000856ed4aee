import { diff } from '../../src/diff/index.js';
import type { Review } from '../../src/review/index.js';
import { workspaceOf } from '../workspace.js';

/** The files that stand beside the journey. */
export const shared = {
  'journey.config.yaml': 'schemaVersion: 1\nname: Shop\nlocales: [en]\n',
  'teams.yaml': `kind: teams
items:
  - { id: ecommerce, name: E-commerce }
  - { id: payments, name: Payments }
  - { id: customer-service, name: Customer service }
`,
  'channels.yaml': `kind: channels
items:
  - { id: web-store, name: Web store, medium: digital }
  - { id: email, name: Email, medium: digital }
`,
  'metrics.yaml': `kind: metrics
items:
  - id: payment-time
    name: Payment time
    type: response-time
    unit: s
    target: { value: 20 }
    measurements: [{ date: 2026-01-31, value: 25 }]
`,
};

const base = `kind: journey
id: buy-shoes
name: Buy running shoes online
status: live
personas: [runner]
owner: ecommerce
goal: Shoes that fit
stages:
  - id: choose
    name: Choose
    owner: ecommerce
    steps:
      - { id: compare, name: Compares, feeling: { score: 1 } }
  - id: pay
    name: Pay
    owner: ecommerce
    steps:
      - id: enter-card
        name: Enters card details
        feeling: { score: 0 }
        touchpoints:
          - id: checkout
            name: Checkout page
            channel: web-store
            standard: { sla: [{ metric: payment-time, limit: 3 }] }
      - id: ask-support
        name: Asks how to pay
        feeling: { score: -1 }
        touchpoints:
          - { id: support-email, name: Support email, channel: email, owner: customer-service }
  - id: receive
    name: Receive
    owner: ecommerce
    steps:
      - { id: unpack, name: Unpacks, feeling: { score: 2 } }
`;

const head = `${base
  .replace(
    '  - id: pay\n    name: Pay\n    owner: ecommerce',
    '  - id: payment\n    formerly: [pay]\n    name: Payment\n    owner: payments',
  )
  .replace('score: 0', 'score: -1')
  .replace(
    'limit: 3 }] }\n',
    'limit: 5 }] }\n          - { id: wallet, name: Phone wallet, channel: web-store, owner: payments }\n',
  )
  .replace(
    '\n        touchpoints:\n          - { id: support-email, name: Support email, channel: email, owner: customer-service }',
    '',
  )}painPoints:
  - id: long-card-form
    name: The card form asks for eleven fields
    severity: high
    at: [payment/enter-card/checkout]
`;

/** A pull request that renames a stage, hands it over, makes a step worse, and changes what customers touch. */
export function pullRequest(
  edit: (head: string) => string = (text) => text,
  language = 'en',
  files: Readonly<Record<string, string>> = {},
): Review {
  const sides = {
    base: workspaceOf({ ...shared, 'buy-shoes.journey.yaml': base }),
    head: workspaceOf({ ...shared, ...files, 'buy-shoes.journey.yaml': edit(head) }),
  };
  return {
    ...sides,
    comparison: diff(sides.base, sides.head, { language }),
    folder: 'journeys',
    language,
    declared: 'none',
    range: '3f1c9aa…8d02b71',
    tool: 'journey 1.0.0',
    lineUrl: ({ file, range }, side) => `https://git.example/${side}/${file}#L${range.startLine}`,
    helpUrl: (id) => `https://journeys.example/${id}/`,
  };
}

/** A change of so many things, each named with what outputs stumble over. */
export function manyChanges(count: number): Review {
  const steps = (score: number) =>
    Array.from(
      { length: count },
      (_, index) =>
        `      - { id: step-${index}, name: "\`\`\` 👩‍👩‍👧 第 ${index} 步 | <details> ~~~", feeling: { score: ${score} } }\n`,
    ).join('');
  const journey = (score: number) =>
    base.replace(
      /stages:[\s\S]*/,
      `stages:\n  - id: all\n    name: All\n    owner: payments\n    steps:\n${steps(score)}`,
    );
  const sides = {
    base: workspaceOf({ ...shared, 'buy-shoes.journey.yaml': journey(1) }),
    head: workspaceOf({ ...shared, 'buy-shoes.journey.yaml': journey(-1) }),
  };
  return { ...pullRequest(), ...sides, comparison: diff(sides.base, sides.head) };
}
