import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { lowPointWithoutPainPoint } from './low-point-without-pain-point.js';

const low = (painPoints = '', step = 'score: -1', touchpoint = '') =>
  journey(
    `- id: buy
    name: Buy
    owner: ecommerce
    steps:
      - id: pays
        name: Pays
        feeling: { ${step} }
        touchpoints:
          - id: page
            name: Page
            channel: web
            handoffs: [{ id: on, to: payments, mode: cold }]
            ${touchpoint}
      - { id: waits, name: Waits, feeling: { score: -0.99 } }`,
    painPoints && `painPoints: [${painPoints}]`,
  );
const message = '“Pays” scores -1, and no pain point says why.';

test('points at the step', () => {
  expect(found(lowPointWithoutPainPoint, low())).toEqual([`pays | ${message}`]);
});

test.each(['buy', 'buy/pays', 'buy/pays/page', '"buy/pays/page#on"'])('a pain point at %s says why', (at) => {
  expect(found(lowPointWithoutPainPoint, low(`{ id: hurt, name: Hurt, at: [${at}], status: resolved }`))).toEqual([]);
});

test('a pain point at another step does not', () => {
  expect(found(lowPointWithoutPainPoint, low('{ id: hurt, name: Hurt, at: [buy/waits] }'))).toEqual([
    `pays | ${message}`,
  ]);
});

test('a place that names nothing counts for what lies inside the part that exists', () => {
  const at = (place: string) => found(lowPointWithoutPainPoint, low(`{ id: hurt, name: Hurt, at: [${place}] }`));
  expect(at('bye/pays')).toEqual([]);
  expect(at('buy/pay')).toEqual([]);
  expect(at('buy/pays/pages')).toEqual([]);
  expect(at('buy/waits/page')).toEqual([`pays | ${message}`]);
});

test('a touchpoint is judged by its own feeling only', () => {
  expect(found(lowPointWithoutPainPoint, low('', 'score: 1', 'feeling: { score: -1 }'))).toEqual([
    'page | “Page” scores -1, and no pain point says why.',
  ]);
  expect(
    found(
      lowPointWithoutPainPoint,
      low('{ id: hurt, name: Hurt, at: [buy/pays] }', 'score: 1', 'feeling: { score: -2 }'),
    ),
  ).toEqual([]);
});

test('the limit can be set', () => {
  expect(found(lowPointWithoutPainPoint, low(), { parameters: { score: -1.5 } })).toEqual([]);
  expect(found(lowPointWithoutPainPoint, low(), { parameters: { score: -0.9 } })).toHaveLength(2);
});
