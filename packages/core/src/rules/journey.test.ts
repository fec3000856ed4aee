import { expect, test } from 'vitest';
import { found, journey, journeyText } from '../../test/found.js';
import { approvedWithoutReview } from './approved-without-review.js';
import { asIsWithoutToBe } from './as-is-without-to-be.js';
import { deprecatedJourneyInUse } from './deprecated-journey-in-use.js';
import { journeyStartsLate } from './journey-starts-late.js';
import { journeyWithoutCodeowner } from './journey-without-codeowner.js';
import { journeyWithoutFunction } from './journey-without-function.js';
import { lifecycleGap } from './lifecycle-gap.js';
import { reviewOverdue } from './review-overdue.js';

const stage = (id: string, fields = '') => `- { id: ${id}, name: ${id}, owner: ecommerce, steps: []${fields} }`;
const phases = (...lifecycles: readonly string[]) =>
  lifecycles.map((phase, index) => stage(`s${index}`, `, lifecycle: ${phase}`)).join('\n  ');

test.each([
  ['approved', 'reviewers: [a]', 'approved | “Buy shoes” is approved, but says nothing of `lastReviewed`.'],
  ['live', 'lastReviewed: 2025-03-01', 'live | “Buy shoes” is live, but says nothing of `reviewers`.'],
  ['approved', '', 'approved | “Buy shoes” is approved, but says nothing of `reviewers` and `lastReviewed`.'],
  ['in-review', '', undefined],
])('%s with %s', (status, review, expected) => {
  expect(found(approvedWithoutReview, journey(stage('a'), `status: ${status}\n${review}`))).toEqual(
    expected === undefined ? [] : [expected],
  );
});

test.each([
  ['on the day it is due', 'approved', '2025-01-20', 'reviewCadence: P90D', false],
  ['the day after', 'approved', '2025-01-19', 'reviewCadence: P90D', true],
  ['by the cadence of the workspace', 'live', '2025-01-19', '', true],
  ['by calendar months', 'live', '2025-01-20', 'reviewCadence: P3M', false],
  ['while it is in review', 'in-review', '2020-01-01', '', false],
])('a review is overdue, or not: %s', (_, status, day, cadence, overdue) => {
  const files = journey(stage('a'), `status: ${status}\nlastReviewed: ${day}\n${cadence}`);
  expect(found(reviewOverdue, files).map((one) => one.split(' | ')[0])).toEqual(overdue ? [day] : []);
});

test('every way into a journey that is deprecated or archived, from journeys in use', () => {
  const leading = (id: string, status: string) =>
    journeyText(
      id,
      `- id: a
    name: A
    owner: ecommerce
    steps: [{ id: s, name: S, next: [{ to: 'old:o' }, { to: a }, { exit: lost }] }]
    decisionPoint: { question: Q, outcomes: [{ id: o, name: O, next: 'older:o' }, { id: p, name: P, next: a }] }`,
      `status: ${status}\nparent: 'old:o'`,
    ).replace('name: Buy shoes', `name: ${status}`);
  const files = {
    'old.journey.yaml': journeyText('old', stage('o'), 'status: deprecated\nparent: older').replace('Buy shoes', 'Old'),
    'older.journey.yaml': journeyText('older', stage('o'), 'status: archived').replace('Buy shoes', 'Older'),
    'used.journey.yaml': leading('used', 'live'),
    'kept.journey.yaml': leading('kept', 'archived'),
  };
  expect(found(deprecatedJourneyInUse, files)).toEqual([
    "'old:o' | “live” leads to “Old”, which is deprecated.",
    "'older:o' | “live” leads to “Older”, which is archived.",
    "'old:o' | “live” leads to “Old”, which is deprecated.",
  ]);
});

test('an approved as-is journey waits for the journey that improves it, unless one could not be read', () => {
  const approved = journey(stage('a'), 'status: approved');
  const target = { 'z.journey.yaml': journeyText('z', stage('a'), 'state: to-be\nimproves: buy-shoes') };
  const alone = ['buy-shoes | No to-be journey improves “Buy shoes”.'];
  expect(found(asIsWithoutToBe, approved)).toEqual(alone);
  expect(found(asIsWithoutToBe, { ...approved, ...target })).toEqual([]);
  expect(found(asIsWithoutToBe, journey(stage('a'), 'status: draft'))).toEqual([]);
  expect(found(asIsWithoutToBe, { ...approved, 'z.journey.yaml': 'kind: journey\nid: [' })).toEqual([
    'yaml/unclosed: A quote or a bracket before here is still open.',
  ]);
});

test('somebody can be asked: a reviewer, or a team that owns the journey, a stage or a touchpoint', () => {
  const teams = (handles: string) => ({
    'teams.yaml': `kind: teams
items: [{ id: ecommerce, name: E }, { id: payments, name: P${handles} }, { id: service, name: S, handles: [s] }]`,
  });
  const owned = journey(`- id: a
    name: A
    owner: ecommerce
    involved: [{ team: service, role: responsible }]
    steps: [{ id: s, name: S, touchpoints: [{ id: t, name: T, channel: web, owner: payments }] }]`);
  expect(found(journeyWithoutCodeowner, { ...owned, ...teams('') })).toHaveLength(1);
  expect(found(journeyWithoutCodeowner, { ...owned, ...teams(', handles: [p]') })).toEqual([]);
  expect(found(journeyWithoutCodeowner, { ...owned, ...teams(', handles: 3') })).toHaveLength(1);
  expect(found(journeyWithoutCodeowner, { ...journey(stage('a'), 'reviewers: [a]'), ...teams('') })).toEqual([]);
});

test('functions that are asked for, in end-to-end journeys whose teams are all known', () => {
  const parameters = { functions: ['product', 'legal', 'finance'] };
  const teams = { 'teams.yaml': 'kind: teams\nitems: [{ id: ecommerce, name: E, function: product }]' };
  const files = { ...journey(stage('a')), ...teams };
  expect(found(journeyWithoutFunction, files, { parameters })).toEqual([
    'buy-shoes | No team of legal or finance has a part in “Buy shoes”.',
  ]);
  expect(found(journeyWithoutFunction, { ...journey(stage('a'), 'type: partial'), ...teams }, { parameters })).toEqual(
    [],
  );
  const unknown = journey(stage('a', ', involved: [{ team: nobody, role: informed }]'));
  expect(found(journeyWithoutFunction, { ...unknown, ...teams }, { parameters })).toEqual([]);
});

test.each([
  [phases('awareness', 'purchase', 'use'), '', []],
  [phases('decision', 'purchase', 'advocacy'), '', []],
  [phases('custom', 'custom'), '', []],
  [phases('awareness', 'custom'), '', ['at the purchase or after the purchase']],
  [phases('purchase'), '', ['before the purchase or after the purchase']],
  [phases('purchase'), 'type: service', []],
  [phases('purchase'), 'scope: buyer', []],
])('gaps of the life cycle: %s %s', (stages, fields, gaps) => {
  expect(found(lifecycleGap, journey(stages, fields))).toEqual(
    gaps.map((gap) => `buy-shoes | “Buy shoes” has no stage ${gap}.`),
  );
});

test.each([
  [phases('awareness', 'use'), '', []],
  [phases('custom', 'custom'), '', []],
  [phases('decision', 'use'), '', ['decision']],
  [phases('custom', 'use'), '', ['no phase of the life cycle']],
  [phases('decision'), 'type: partial', []],
  [phases('decision'), 'scope: buyer', []],
])('where a journey begins: %s %s', (stages, fields, begins) => {
  expect(found(journeyStartsLate, journey(stages, fields))).toEqual(
    begins.map((phase) => `buy-shoes | “Buy shoes” begins with “s0” (${phase}).`),
  );
});
