import { expect, test } from 'vitest';
import { workspaceWith } from '../../test/workspace.js';
import { stagesOf, stepsOf, touchpointsOf } from '../model/walk.js';
import {
  isOpen,
  journeyFriction,
  painsAt,
  stageFriction,
  stepFriction,
  touches,
  touchpointFriction,
  weightOf,
} from './pain.js';

const stages = `
  - id: buy
    name: Buy
    owner: ecommerce
    steps:
      - id: pays
        name: Pays
        feeling: { score: -1 }
        touchpoints:
          - { id: page, name: Page, channel: web, handoffs: [{ id: to-bank, to: bank, mode: cold }] }
          - { id: mail, name: Mail, channel: web }
      - { id: waits, name: Waits }
  - { id: keep, name: Keep, owner: ecommerce, steps: [{ id: wears, name: Wears }] }
`;
const hurtAt = (at: string, more = '') =>
  workspaceWith(stages, `painPoints: [{ id: hurt, name: Hurt, at: [${at}]${more} }]`).journey;

test.each([
  ['buy', ['buy', 'buy/pays', 'buy/waits']],
  ['buy/pays', ['buy', 'buy/pays']],
  ['buy/pays/page', ['buy', 'buy/pays', 'buy/pays/page']],
  ['buy/pays/page#to-bank', ['buy', 'buy/pays', 'buy/pays/page', 'buy/pays/page#to-bank']],
])('a pain point at %s touches %j', (at, touched) => {
  const journey = hurtAt(`"${at}"`);
  const places = [
    'buy',
    'buy/pays',
    'buy/pays/page',
    'buy/pays/page#to-bank',
    'buy/pays/mail',
    'buy/waits',
    'keep',
    'keep/wears',
  ];
  const [pain] = journey.painPoints;
  expect(places.filter((place) => pain && touches(pain, place))).toEqual(touched);
  expect(places.filter((place) => painsAt(journey, place).length > 0)).toEqual(touched);
});

test('friction is half emotion, half pain; without a score all pain; without both none', () => {
  const journey = hurtAt('buy', ', severity: high, frequency: constant');
  expect(stepsOf(journey).map(stepFriction)).toEqual([50, 50, undefined]);
  expect(touchpointsOf(journey).map(touchpointFriction)).toEqual([25, 25]);
  expect(stagesOf(journey).map(stageFriction)).toEqual([50, undefined]);
  expect(journeyFriction(journey)).toBe(50);
});

test('pain beyond the greatest does not count', () => {
  const { journey } = workspaceWith(
    stages,
    `painPoints:
  - { id: one, name: One, at: [buy/waits], severity: critical, frequency: constant }
  - { id: two, name: Two, at: [buy/waits], severity: critical, frequency: constant }`,
  );
  expect(stepsOf(journey).map(stepFriction)).toEqual([25, 100, undefined]);
});

test.each(['status: resolved', 'status: wont-fix', 'type: demand'])('%s gives no friction', (more) => {
  expect(stepsOf(hurtAt('buy', `, ${more}`)).map(stepFriction)).toEqual([25, undefined, undefined]);
});

test('open, acknowledged and in progress are open; the weight is severity times frequency', () => {
  const pains = ['open', 'acknowledged', 'in-progress', 'resolved', 'wont-fix'].map(
    (status) => hurtAt('buy', `, status: ${status}`).painPoints[0]!,
  );
  expect(pains.map(isOpen)).toEqual([true, true, true, false, false]);
  expect(pains.map(weightOf)).toEqual([0.125, 0.125, 0.125, 0.125, 0.125]);
});
