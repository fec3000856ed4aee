import { expect, test } from 'vitest';
import { workspaceOf } from '../../test/workspace.js';
import { checkWorkspace } from '../check.js';
import { pathBelow, standingOf } from './subject.js';
import { stepsOf, touchpointsOf } from './walk.js';

const workspace = workspaceOf({
  'journey.config.yaml': 'schemaVersion: 1\nname: Shop',
  'teams.yaml': 'kind: teams\nitems:\n  - { id: shop, name: Shop, parent: shops }',
  'buy.journey.yaml': `kind: journey
id: buy
name: Buy
personas: [runner, maya runner]
owner: shop
goal: Shoes
stages:
  - id: pay
    name: Pay
    steps:
      - id: card
        name: Card
        feeling: { score: 1, byPersona: { runner: { score: 0 } } }
        touchpoints:
          - id: checkout
            name: Checkout
            channel: web
            handoffs: [{ id: to-bank, to: bank, mode: warm }]
            standard: { sla: [{ metric: time, limit: 3 }] }
painPoints:
  - { id: long, name: Long, at: [pay/card, pay/nowhere] }
`,
});
const [touchpoint] = touchpointsOf(workspace);
const [step] = stepsOf(workspace);
const journey = workspace.journeys.get('buy');

test('paths are joined as references write them', () => {
  expect(pathBelow('journey', 'buy', undefined)).toBe('buy');
  expect(pathBelow('stage', 'pay', 'buy')).toBe('buy:pay');
  expect(pathBelow('step', 'card', 'buy:pay')).toBe('buy:pay/card');
  expect(pathBelow('touchpoint', 'checkout', 'buy:pay/card')).toBe('buy:pay/card/checkout');
  expect(pathBelow('pain-point', 'long', 'buy')).toBe('buy#long');
});

test('a value belongs to the innermost thing with an id, and is named from there', () => {
  const checkout = { kind: 'touchpoint', path: 'buy:pay/card/checkout' };
  const [sla] = touchpoint?.touchpoint.standard?.sla ?? [];
  const [handoff] = touchpoint?.touchpoint.handoffs ?? [];
  const feeling = step?.step.feeling;
  expect(touchpoint && standingOf(touchpoint.touchpoint.origin)).toEqual({ subject: checkout });
  expect(touchpoint && standingOf(touchpoint.touchpoint.origin, 'id')).toEqual({ subject: checkout });
  expect(sla && standingOf(sla.origin, 'limit')).toEqual({ subject: checkout, field: 'standard.sla.limit' });
  expect(handoff && standingOf(handoff.origin, 'to')).toEqual({
    subject: { kind: 'handoff', path: 'buy:pay/card/checkout#to-bank' },
    field: 'to',
  });
  expect(feeling && standingOf(feeling.origin, ['byPersona', 'runner', 'score'])).toEqual({
    subject: { kind: 'step', path: 'buy:pay/card' },
    field: 'feeling.byPersona.runner.score',
  });
});

test('entries of lists are called by their id or their word, never counted, and prose is not quoted', () => {
  expect(journey && standingOf(journey.origin, ['personas', 0])).toMatchObject({ field: 'personas.runner' });
  expect(journey && standingOf(journey.origin, ['personas', 1])).toMatchObject({ field: 'personas' });
  expect(journey && standingOf(journey.origin, ['stages', 0, 'name'])).toMatchObject({ field: 'stages.pay.name' });
  expect(journey && standingOf(journey.painPoints[0]?.origin ?? journey.origin, ['at', 1])).toEqual({
    subject: { kind: 'pain-point', path: 'buy#long' },
    field: 'at.pay/nowhere',
  });
});

test('the settings and things in shared files stand by themselves', () => {
  expect(standingOf(workspace.config.origin, 'name')).toEqual({
    subject: { kind: 'workspace', path: 'workspace' },
    field: 'name',
  });
  const shop = workspace.teams.get('shop');
  expect(shop && standingOf(shop.origin, 'parent')).toEqual({
    subject: { kind: 'team', path: 'shop' },
    field: 'parent',
  });
});

test('every finding says what it is about', () => {
  const told = checkWorkspace(workspace).filter(({ id }) => id === 'unknown-reference');
  expect(told.map(({ subject, field }) => `${subject?.kind} ${subject?.path} ${field}`)).toEqual([
    'journey buy personas.runner',
    'journey buy personas',
    'step buy:pay/card feeling.byPersona.runner',
    'touchpoint buy:pay/card/checkout channel',
    'handoff buy:pay/card/checkout#to-bank to',
    'touchpoint buy:pay/card/checkout standard.sla.metric',
    'pain-point buy#long at.pay/nowhere',
    'team shop parent',
  ]);
});
