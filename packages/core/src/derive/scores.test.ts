import { expect, test } from 'vitest';
import { workspaceOf, workspaceWith } from '../../test/workspace.js';
import { stepsOf, touchpointsOf } from '../model/walk.js';
import {
  channelScore,
  highPoint,
  journeyScore,
  levelOf,
  lowPoint,
  personasApart,
  sentimentOf,
  stageScore,
  stepScore,
  touchpointScore,
} from './scores.js';

test.each([
  [-2, -2, 'negative'],
  [-1.5, -2, 'negative'],
  [-1.49, -1, 'negative'],
  [-0.5, -1, 'negative'],
  [-0.49, 0, 'neutral'],
  [0, 0, 'neutral'],
  [0.49, 0, 'neutral'],
  [0.5, 1, 'positive'],
  [1.49, 1, 'positive'],
  [1.5, 2, 'positive'],
  [2, 2, 'positive'],
] as const)('%d is of level %d, %s', (score, level, sentiment) => {
  expect([levelOf(score), sentimentOf(score)]).toEqual([level, sentiment]);
});

const { journey } = workspaceWith(`
  - id: browse
    name: Browse
    owner: ecommerce
    steps:
      - { id: nothing, name: Nothing is known }
      - id: from-touchpoints
        name: Only touchpoints
        touchpoints:
          - { id: page, name: Page, channel: web, feeling: { score: 1 } }
          - { id: chat, name: Chat, channel: web, feeling: { byPersona: { giver: { score: -2 } } } }
          - { id: mail, name: Mail, channel: web }
      - id: own
        name: Own and personal
        feeling: { score: 2, byPersona: { giver: { score: -1 } } }
        touchpoints: [{ id: shop, name: Shop, channel: web }]
  - { id: empty, name: Empty, owner: ecommerce, steps: [] }
`);
const steps = stepsOf(journey).map(({ step }) => step);

test('a step has its own score, else the mean of its touchpoints; none stays none', () => {
  expect(steps.map((step) => stepScore(step))).toEqual([undefined, -0.5, 2]);
});

test('a persona has the score that is theirs, else the one for all', () => {
  expect(steps.map((step) => stepScore(step, 'giver'))).toEqual([undefined, -0.5, -1]);
  expect(steps.map((step) => stepScore(step, 'runner'))).toEqual([undefined, 1, 2]);
});

test('a touchpoint has its own score, else that of its step', () => {
  expect(touchpointsOf(journey).map(({ step, touchpoint }) => touchpointScore(step, touchpoint))).toEqual([
    1,
    -2,
    undefined,
    2,
  ]);
});

test('stages and journeys are means over what has a score, and nothing is rounded on the way', () => {
  expect(journey.stages.map((stage) => stageScore(stage))).toEqual([0.75, undefined]);
  expect(journeyScore(journey)).toBe(0.75);
});

test('the low and the high point are the first among equals', () => {
  const equal = workspaceWith(`
  - id: browse
    name: Browse
    owner: ecommerce
    steps:
      - { id: one, name: One, feeling: { score: 1 } }
      - { id: two, name: Two, feeling: { score: 1 } }
`).journey;
  expect([lowPoint(equal)?.place, highPoint(equal)?.place]).toEqual(['browse/one', 'browse/one']);
  expect([lowPoint(journey)?.number, highPoint(journey)?.number]).toEqual(['1.2', '1.3']);
});

test('a journey without scores has neither a score nor a low point', () => {
  const silent = workspaceWith('  - { id: browse, name: Browse, owner: ecommerce, steps: [{ id: one, name: One }] }');
  expect([journeyScore(silent.journey), lowPoint(silent.journey)]).toEqual([undefined, undefined]);
});

test('a channel is judged by as-is journeys in use', () => {
  const of = (id: string, more: string, score: number) => `kind: journey
id: ${id}
name: ${id}
personas: [runner]
owner: ecommerce
goal: Shoes
${more}
stages:
  - id: browse
    name: Browse
    owner: ecommerce
    steps:
      - { id: one, name: One, feeling: { score: ${score} }, touchpoints: [{ id: page, name: Page, channel: web }] }
`;
  const workspace = workspaceOf({
    'a.journey.yaml': of('a', '', 1),
    'b.journey.yaml': of('b', '', 0.5),
    'c.journey.yaml': of('c', 'state: to-be', -2),
    'd.journey.yaml': of('d', 'status: archived', -2),
  });
  expect([channelScore(workspace, 'web'), channelScore(workspace, 'phone')]).toEqual([0.75, undefined]);
});

test('a persona stands apart where a step does not feel to them as it does to everybody', () => {
  const apart = workspaceOf({
    'j.journey.yaml': `kind: journey
id: j
name: J
personas: [ada, ben, cem]
owner: ecommerce
goal: Shoes
stages:
  - id: buy
    name: Buy
    owner: ecommerce
    steps:
      - { id: looks, name: Looks, feeling: { score: 1, byPersona: { ada: { score: 1 } } } }
      - { id: pays, name: Pays, feeling: { byPersona: { ben: { score: -1 }, cem: { score: 1 } } } }
`,
  }).journeys.get('j')!;
  expect(personasApart(apart)).toEqual(['ada', 'ben', 'cem']);
  const [looks] = stepsOf(apart);
  expect(personasApart({ ...apart, stages: [{ ...apart.stages[0]!, steps: [looks!.step] }] })).toEqual([]);
});
