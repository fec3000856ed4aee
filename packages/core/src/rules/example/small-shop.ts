import { flush } from './blocks.js';

// What a rule's example does not say: one shop, told as briefly as every rule allows.

/** The journey that most examples stand in, without its stages. */
export const buyShoes = flush(`
  kind: journey
  id: buy-shoes
  name: Buy running shoes online
  personas: [runner, gift-buyer]
  owner: ecommerce
  goal: Shoes that fit
  trigger: Old shoes hurt
  endState: Runs in shoes that fit
`);

/** The first stage of that journey. */
export const choice = flush(`
  id: choice
  name: Choice
  lifecycle: awareness
  owner: ecommerce
  involved:
    - { team: marketing, role: consulted }
    - { team: sales, role: responsible }
    - { team: payments, role: informed }
    - { team: customer-service, role: consulted }
  goals: [Find the right size]
  keyNodes: [Size guide]
  steps:
    - id: chooses-size
      name: Chooses a size
      doing: [Opens the size guide]
      feeling: { score: 1 }
      momentOfTruth: { why: A wrong size comes back }
      touchpoints:
        - id: size-guide
          name: Size guide
          channel: web-store
          task: Find my size
          owner: ecommerce
          selfService: primary
          standard: { guide: https://example.com/size-guide }
  decisionPoint:
    question: Is this my size?
    outcomes:
      - { id: orders, name: Orders, next: purchase }
      - { id: leaves, name: Leaves, exit: lost }
`);

/** The stage that the examples of steps and touchpoints stand in, without its steps. */
export const purchase = flush(`
  id: purchase
  name: Purchase
  lifecycle: purchase
  owner: ecommerce
  involved:
    - { team: payments, role: responsible }
    - { team: marketing, role: consulted }
    - { team: sales, role: consulted }
    - { team: customer-service, role: consulted }
  goals: [Pay in a minute]
  keyNodes: [Checkout]
  decisionPoint:
    question: Do I buy?
    outcomes:
      - { id: paid, name: Pays, next: wear }
      - { id: gives-up, name: Gives up, exit: abandoned }
`);

/** The step that the examples of touchpoints stand in, without its touchpoints. */
export const pays = flush(`
  id: pays
  name: Pays
  doing: [Enters the card]
  feeling: { score: 0 }
`);

export const orderMail = flush(`
  id: order-mail
  name: Order confirmation
  channel: email
  task: Keep the receipt
  owner: ecommerce
  initiator: company
  standard: { guide: https://example.com/mails }
`);

/** The touchpoint that the examples of handoffs stand in, without its handoffs. */
export const chat = flush(`
  id: live-chat
  name: Live chat
  channel: live-chat
  task: Ask about payment
  owner: customer-service
  standard: { guide: https://example.com/chat }
`);

/** The last stage of the journey. */
export const wear = flush(`
  id: wear
  name: Wear
  lifecycle: use
  owner: ecommerce
  goals: [Run without pain]
  keyNodes: [First run]
  steps:
    - id: runs
      name: Runs five kilometres
      doing: [Runs]
      feeling: { score: 1 }
      momentOfTruth: { why: The first run decides }
      touchpoints:
        - id: care-tips
          name: Care tips
          channel: web-store
          task: Make them last
          owner: ecommerce
          selfService: primary
          standard: { guide: https://example.com/care }
  decisionPoint:
    question: Do I tell a friend?
    outcomes:
      - { id: recommends, name: Recommends them, exit: advocate }
      - { id: leaves, name: Leaves, exit: churned }
`);

/** What an example of a journey takes from the shop where it does not state it; its stages are those above. */
export const neededInJourney = {
  kind: 'journey',
  name: 'Another journey',
  personas: '[runner, gift-buyer]',
  owner: 'ecommerce',
  goal: 'Shoes that fit',
};

/** What an example of a stage takes from the shop where it does not state it. */
export const neededInStage = {
  steps: `
  - id: asks-around
    name: Asks around
    doing: [Reads reviews]
    feeling: { score: 1 }
    touchpoints:
      - id: reviews
        name: Reviews
        channel: web-store
        task: Read what others say
        owner: ecommerce
        selfService: primary
        standard: { guide: https://example.com/reviews }`,
};

/** What the examples of opportunities address. */
export const longForm = flush(`
  id: long-form
  name: The form is long
  at: [purchase/pays]
  severity: low
`);

/** What the examples of actions address. */
export const shorterForm = flush(`
  id: shorter-form
  name: Ask for less
  addresses: [long-form]
  score: { customerValue: 60, businessValue: 60, effort: 2 }
  owner: payments
`);

export const personas = [
  flush(`
    kind: persona
    id: runner
    name: Maya, runs twice a week
    segment: new-customers
    goals: [Run without pain]
    needs: [Advice on size]
  `),
  flush(`
    kind: persona
    id: gift-buyer
    name: Sam, buys a gift
    type: secondary
    segment: gift-buyers
    goals: [Give shoes that fit]
    needs: [An easy exchange]
  `),
] as const;

/** The entries of the lists, by kind of document. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  teams: [
    '{ id: marketing, name: Marketing, function: marketing }',
    '{ id: sales, name: Sales, function: sales }',
    '{ id: ecommerce, name: E-commerce, function: product, handles: ["@example/ecommerce"] }',
    '{ id: payments, name: Payments, function: technology }',
    '{ id: customer-service, formerly: [support], name: Customer service, function: customer-service }',
  ],
  channels: [
    '{ id: web-store, name: Web store, medium: digital, devices: [mobile, desktop] }',
    '{ id: live-chat, name: Live chat, medium: human-digital, devices: [mobile, desktop] }',
    '{ id: email, name: Email, medium: digital, devices: [mobile, desktop] }',
    '{ id: store, name: Store, medium: physical }',
  ],
  segments: [
    '{ id: new-customers, name: New customers, share: 60 }',
    '{ id: gift-buyers, name: Gift buyers, share: 30 }',
  ],
};
