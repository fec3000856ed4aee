import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../../test/workspace.js';
import { stagesOf, stepsOf } from '../model/walk.js';
import { completeness } from './completeness.js';
import { channelSwitches, omnichannelScore, warmShare } from './handoffs.js';
import { headline } from './headline.js';
import { backlog, opportunitiesOf, opportunityValue, quadrantOf } from './opportunities.js';
import { journeyFriction, stageFriction, stepFriction } from './pain.js';
import { highPoint, journeyScore, levelOf, lowPoint, stageScore, stepScore } from './scores.js';

const workspace = exampleWorkspace();
const ids = ['auto-app-owner-target', 'auto-app-owner', 'shoe-purchase-target', 'shoe-purchase'];
const journeys = ids.map((id) => workspace.journeys.get(id)!);
const shoes = workspace.journeys.get('shoe-purchase')!;

describe('the example workspace', () => {
  test('scores and friction of journeys and stages', () => {
    expect(
      journeys.map((journey) => [
        journey.id,
        journeyScore(journey),
        journeyFriction(journey),
        Object.fromEntries(
          stagesOf(journey).map((placed) => [placed.place, [stageScore(placed.stage), stageFriction(placed)]]),
        ),
      ]),
    ).toEqual([
      [
        'auto-app-owner-target',
        1.18,
        0,
        { 'brand-awareness': [1, 0], evaluation: [0.8, 0], purchase: [1.4, 1], 'use-feedback': [1.5, 0] },
      ],
      [
        'auto-app-owner',
        0.5,
        19,
        { 'brand-awareness': [1, 0], evaluation: [-1, 75], purchase: [1, 0], 'use-feedback': [1, 0] },
      ],
      [
        'shoe-purchase-target',
        1.11,
        0,
        { awareness: [1.2, 0], consideration: [1, 0], purchase: [1, 1], 'post-purchase': [1.25, 0] },
      ],
      [
        'shoe-purchase',
        0,
        21,
        { awareness: [1, 0], consideration: [0, 11], purchase: [-1.5, 59], 'post-purchase': [0.5, 13] },
      ],
    ]);
  });

  test('scores by persona', () => {
    expect(
      journeys.map((journey) => journey.personas.map((persona) => [persona, journeyScore(journey, persona)])),
    ).toEqual([
      [['li-wei', 1.18]],
      [['li-wei', 0.5]],
      [
        ['maya-runner', 1.18],
        ['sam-gift-buyer', 1.05],
      ],
      [
        ['maya-runner', 0.06],
        ['sam-gift-buyer', 0.13],
      ],
    ]);
  });

  test('score, level and friction of every step of the shoe purchase', () => {
    expect(
      stepsOf(shoes).map((placed) => {
        const score = stepScore(placed.step);
        return [placed.place, score, score === undefined ? undefined : levelOf(score), stepFriction(placed)];
      }),
    ).toEqual([
      ['awareness/sees-ad', 1, 1, 0],
      ['consideration/compares-models', 0.5, 1, 0],
      ['consideration/chooses-size', -0.5, -1, 22],
      ['purchase/pays', -2, -2, 88],
      ['purchase/asks-support', -1, -1, 31],
      ['post-purchase/receives-parcel', 2, 2, 0],
      ['post-purchase/returns-pair', -1, -1, 25],
    ]);
    expect([lowPoint(shoes)?.number, highPoint(shoes)?.number]).toEqual(['3.1', '4.1']);
  });

  test('completeness, part by part', () => {
    expect(
      journeys.map((journey) => {
        const { stages, touchpoints, departments, painsAndOpportunities, behaviourAndEmotion, total } = completeness(
          workspace,
          journey,
        );
        return [stages, touchpoints, departments, painsAndOpportunities, behaviourAndEmotion, total];
      }),
    ).toEqual([
      [100, 100, 57.1, undefined, 100, 89.3],
      [100, 100, 60, 75, 100, 87],
      [100, 100, 50, undefined, 100, 87.5],
      [100, 100, 55.6, 83.3, 100, 87.8],
    ]);
  });

  test('handoffs and changes of channel', () => {
    expect(
      journeys.map((journey) => [warmShare(journey), omnichannelScore(journey), channelSwitches(journey).length]),
    ).toEqual([
      [100, 66.7, 3],
      [0, 33.3, 3],
      [100, 0, 1],
      [0, 0, 1],
    ]);
  });

  test('value, effort and quadrant of every opportunity, in backlog order', () => {
    expect(
      backlog(journeys.flatMap((journey) => opportunitiesOf(journey))).map(({ journey, item }) => [
        `${journey.id}#${item.id}`,
        opportunityValue(item),
        item.score?.effort,
        quadrantOf(item),
      ]),
    ).toEqual([
      ['shoe-purchase#add-wallets', 87.5, 2, 'quick-win'],
      ['auto-app-owner#one-adviser', 70, 2, 'quick-win'],
      ['auto-app-owner#share-config', 77.5, 3, 'big-bet'],
      ['shoe-purchase-target#exchange-before-return', 62.5, 3.5, 'big-bet'],
      ['shoe-purchase#tell-first-run-stories', 37.5, 1, 'fill-in'],
      ['shoe-purchase#answer-payment-questions', 50, undefined, undefined],
    ]);
  });

  test('headlines in both languages', () => {
    expect(journeys.map((journey) => headline(workspace, journey, 'en'))).toMatchInlineSnapshot(`
      [
        "No step feels poor. The weakest is 2.1 Configures, gets the on-road price at once, one adviser follows up (+0.8, good).",
        "The lowest point is 2.1 Configures in the mini-program and asks an adviser (−1.0, poor): Must explain needs again at the dealer (cold transfer).",
        "No step feels poor. The weakest is 3.2 Gets an answer without leaving the checkout (+0.5, good).",
        "The lowest point is 3.1 Tries to pay (−2.0, very poor): Preferred payment method is missing.",
      ]
    `);
    expect(journeys.map((journey) => headline(workspace, journey, 'zh-CN'))).toMatchInlineSnapshot(`
      [
        "没有让客户不满的步骤，最弱的是 2.1 选配后立即得到落地价，由一位顾问跟进（+0.8，较好）。",
        "最低谷在 2.1 在小程序选配并咨询顾问（−1.0，较差）：到店后需要重新说明需求（冷转移）。",
        "没有让客户不满的步骤，最弱的是 3.2 Gets an answer without leaving the checkout（+0.5，较好）。",
        "最低谷在 3.1 Tries to pay（−2.0，很差）：Preferred payment method is missing。",
      ]
    `);
  });
});
