import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workspaceWith } from '../../test/workspace.js';
import type { Journey } from '../generated/types.js';
import { stepsOf } from '../model/walk.js';
import { after, type Destination, entryOf, isStraight, leadingOut, neighbours, reachable } from './flow.js';

const stage = (id: string, steps: readonly string[], outcomes?: string) => `
  - id: ${id}
    name: ${id}
    owner: ecommerce
    steps: [${steps.join(', ')}]
${outcomes === undefined ? '' : `    decisionPoint: { question: Well?, outcomes: [${outcomes}] }`}`;
const step = (id: string, path = 'main', next = '') => `{ id: ${id}, name: ${id}, path: ${path}, next: [${next}] }`;
const flow = (...stages: string[]) => workspaceWith(stages.join('')).journey;

const shown = (destinations: readonly Destination[]) =>
  destinations.map((destination) => ('step' in destination ? destination.step.place : destination));
const afterAll = (journey: Journey) =>
  Object.fromEntries(stepsOf(journey).map((placed) => [placed.place, shown(after(journey, placed))]));
const places = (journey: Journey, steps: ReadonlySet<unknown>) =>
  stepsOf(journey).flatMap((placed) => (steps.has(placed.step) ? [placed.place] : []));

test('by order, a customer may skip what is not on the main path', () => {
  const journey = flow(
    stage('a', [step('one'), step('two', 'alternative'), step('three', 'exception')]),
    stage('b', [step('four', 'alternative'), step('five'), step('six')]),
  );
  expect(shown(entryOf(journey, 0))).toEqual(['a/one']);
  expect(shown(entryOf(journey, 1))).toEqual(['b/four', 'b/five']);
  expect(afterAll(journey)).toEqual({
    'a/one': ['a/two', 'a/three', 'b/four', 'b/five'],
    'a/two': ['a/three', 'b/four', 'b/five'],
    'a/three': ['b/four', 'b/five'],
    'b/four': ['b/five'],
    'b/five': ['b/six'],
    'b/six': [{ end: true }],
  });
  expect(neighbours(journey).map((pair) => pair.map(({ place }) => place))).toEqual([
    ['a/one', 'b/five'],
    ['b/five', 'b/six'],
  ]);
});

test('a stage without a main step may begin with any of its steps', () => {
  const journey = flow(stage('a', [step('one', 'alternative'), step('two', 'exception')]), stage('b', [step('three')]));
  expect(shown(entryOf(journey, 0))).toEqual(['a/one', 'a/two']);
});

test('a stage without steps leads straight on, through its decision point if it has one', () => {
  const journey = flow(
    stage('a', []),
    stage('b', [], '{ id: yes, name: Yes, next: c }, { id: no, name: No, exit: lost }'),
    stage('c', [step('one')]),
  );
  expect(shown(entryOf(journey, 0))).toEqual(['c/one', { exit: 'lost' }]);
});

test('what is written in next replaces the order, and a stage there means its entry', () => {
  const journey = flow(
    stage('a', [
      step('one', 'main', '{ to: b }, { to: "other:x/y" }, { to: buy-shoes:b/three }, { exit: churned }'),
      step('two'),
    ]),
    stage('b', [step('three'), step('four', 'main', '{ to: nowhere }')]),
  );
  expect(afterAll(journey)).toEqual({
    'a/one': ['b/three', { elsewhere: 'other:x/y' }, { exit: 'churned' }],
    'a/two': ['b/three'],
    'b/three': ['b/four'],
    'b/four': [{ elsewhere: 'nowhere' }],
  });
  expect(places(journey, reachable(journey))).toEqual(['a/one', 'b/three', 'b/four']);
});

test('stages without steps that lead to each other lead nowhere', () => {
  const journey = flow(
    stage('a', [], '{ id: on, name: On, next: b }'),
    stage('b', [], '{ id: back, name: Back, next: a }'),
    stage('c', [step('one')]),
  );
  expect(shown(entryOf(journey, 0))).toEqual([]);
  expect(places(journey, reachable(journey))).toEqual([]);
});

test('steps that go round in a circle lead out only where one of them does', () => {
  const journey = flow(
    stage('a', [step('one', 'main', '{ to: a/two }'), step('two', 'main', '{ to: a/one }')]),
    stage('b', [step('three', 'main', '{ to: b/four }'), step('four')]),
  );
  expect(places(journey, leadingOut(journey))).toEqual(['b/three', 'b/four']);
  expect(places(journey, reachable(journey))).toEqual(['a/one', 'a/two']);
});

test('every step of a straight journey is reached, and leads out', () => {
  const paths = fc.array(fc.constantFrom('main', 'alternative', 'exception'), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(paths, { minLength: 1, maxLength: 4 }), (stages) => {
      const journey = flow(
        ...stages.map((steps, at) =>
          stage(
            `s${at}`,
            steps.map((path, index) => step(`t${index}`, path)),
          ),
        ),
      );
      const all = stepsOf(journey).map(({ step }) => step);
      expect(isStraight(journey)).toBe(true);
      expect(all.filter((one) => !reachable(journey).has(one))).toEqual([]);
      expect(all.filter((one) => !leadingOut(journey).has(one))).toEqual([]);
    }),
    { seed: 7, numRuns: 60 },
  );
});

test('a journey is straight until something says where to go', () => {
  const journeys = [
    flow(stage('a', [step('one')], '{ id: on, name: On, exit: lost }')),
    flow(stage('a', [step('one', 'main', '{ exit: lost }')])),
    flow(stage('a', [step('one'), step('two')])),
  ];
  expect(journeys.map(isStraight)).toEqual([false, false, true]);
});
