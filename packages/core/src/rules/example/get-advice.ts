import { flush } from './blocks.js';

/** A second journey, so that every team and channel is in use whatever an example leaves out. */
export const getAdvice = flush(`
  kind: journey
  id: get-advice
  name: Get advice
  type: service
  personas: [runner, gift-buyer]
  owner: customer-service
  reviewers: ["@example/service"]
  goal: An answer today
  trigger: A question
  endState: Knows what to do
  stages:
    - id: ask
      name: Ask
      owner: customer-service
      involved:
        - { team: sales, role: responsible }
        - { team: marketing, role: informed }
        - { team: payments, role: informed }
        - { team: ecommerce, role: informed }
      goals: [Be understood]
      keyNodes: [First answer]
      steps:
        - id: asks
          name: Asks
          doing: [Writes or comes by]
          feeling: { score: 1 }
          momentOfTruth: { why: Nobody asks twice }
          touchpoints:
            - id: chat
              name: Chat
              channel: live-chat
              task: Ask in writing
              owner: customer-service
              standard: { guide: https://example.com/chat }
            - id: visit
              name: Visit
              channel: store
              devices: [in-person]
              task: Show the shoe
              owner: sales
              standard: { guide: https://example.com/visit }
            - id: summary
              name: Summary
              channel: email
              task: Keep the answer
              owner: customer-service
              initiator: company
              standard: { guide: https://example.com/mails }
            - id: answers
              name: Answers
              channel: web-store
              task: Look it up
              owner: customer-service
              selfService: primary
              standard: { guide: https://example.com/answers }
      decisionPoint:
        question: Is that an answer?
        outcomes:
          - { id: answered, name: Goes home, exit: completed }
          - { id: gives-up, name: Gives up, exit: abandoned }
`);
