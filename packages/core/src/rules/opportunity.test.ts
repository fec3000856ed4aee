import { expect, test } from 'vitest';
import { found, journey, journeyText } from '../../test/found.js';
import { opportunityAddressingNothing } from './opportunity-addressing-nothing.js';
import { opportunitySolvedWithOpenPainPoint } from './opportunity-solved-with-open-pain-point.js';
import { opportunityWithoutAction } from './opportunity-without-action.js';
import { opportunityWithoutOwner } from './opportunity-without-owner.js';
import { opportunityWithoutScore } from './opportunity-without-score.js';

const stages = '- { id: buy, name: Buy, owner: ecommerce, steps: [] }';
const mend = (fields = '', more = '') => journey(stages, `opportunities: [{ id: mend, name: Mend${fields} }]\n${more}`);

test.each([
  [opportunityWithoutOwner, 'Nobody owns “Mend”.'],
  [opportunityAddressingNothing, '“Mend” addresses no pain point and no delight.'],
  [opportunityWithoutScore, '“Mend” has no quadrant: a value or the effort is missing.'],
] as const)('%o is asked of what is open or in progress, not of what is over', (rule, message) => {
  expect(found(rule, mend())).toEqual([`mend | ${message}`]);
  expect(found(rule, mend(', status: in-progress'))).toEqual([`mend | ${message}`]);
  expect(found(rule, mend(', status: solved'))).toEqual([]);
  expect(found(rule, mend(', status: dismissed'))).toEqual([]);
});

test.each(['customerValue: 0, businessValue: 0', 'customerValue: 0, effort: 0', 'businessValue: 0, effort: 0'])(
  'a score of %s lacks something',
  (score) => {
    expect(found(opportunityWithoutScore, mend(`, score: { ${score} }`))).toHaveLength(1);
  },
);

test('a score of zeros is whole, and one that the schema refuses is not missing', () => {
  expect(found(opportunityWithoutScore, mend(', score: { customerValue: 0, businessValue: 0, effort: 0 }'))).toEqual(
    [],
  );
  const refused = found(opportunityWithoutScore, mend(', score: { customerValue: 0, businessValue: 0, effort: 9 }'));
  expect(refused.filter((line) => !line.startsWith('schema/'))).toEqual([]);
});

test('an address that names nothing is an address', () => {
  expect(found(opportunityAddressingNothing, mend(', addresses: [nothing]'))).toEqual([]);
});

test('in progress it needs an action that is not cancelled, from any journey', () => {
  const act = (status: string, name = 'mend') =>
    `actions: [{ id: act, name: Act, addresses: [${name}], status: ${status} }]`;
  const under = (more: string) => found(opportunityWithoutAction, mend(', status: in-progress', more));
  const missing = ['mend | “Mend” is in progress, but no action addresses it.'];
  expect([under(''), under(act('cancelled')), under(act('done')), under(act('planned', 'mends'))]).toEqual([
    missing,
    missing,
    [],
    [],
  ]);
  const abroad = journeyText('other', stages, act('planned', 'buy-shoes#mend'));
  expect(found(opportunityWithoutAction, { ...mend(', status: in-progress'), 'other.journey.yaml': abroad })).toEqual(
    [],
  );
});

test('solved, it points at the status when a pain point is open, also one of another journey', () => {
  const pain = (status: string) => `painPoints: [{ id: hurt, name: Hurt, at: [buy], status: ${status} }]`;
  const solved = (addresses: string, more: string) =>
    found(opportunitySolvedWithOpenPainPoint, {
      ...mend(`, status: solved, addresses: [${addresses}]`, more),
      'other.journey.yaml': journeyText('other', stages, pain('open')),
    });
  const message = 'solved | “Mend” is solved, but “Hurt” is still open.';
  expect(solved('hurt', pain('in-progress'))).toEqual([message]);
  expect(solved('other#hurt', pain('resolved'))).toEqual([message]);
  expect(solved('hurt', pain('wont-fix'))).toEqual([]);
});
