import { expect, test } from 'vitest';
import { found, journey, journeyText } from '../../test/found.js';
import { actionAddressingNothing } from './action-addressing-nothing.js';
import { actionDatesReversed } from './action-dates-reversed.js';
import { actionDependencyCycle } from './action-dependency-cycle.js';
import { actionDoneWithOpenStep } from './action-done-with-open-step.js';
import { actionOverdue } from './action-overdue.js';
import { actionStepAfterAction } from './action-step-after-action.js';
import { actionStepOverdue } from './action-step-overdue.js';
import { actionWithoutDue } from './action-without-due.js';
import { actionWithoutOwner } from './action-without-owner.js';

const stages = '- { id: buy, name: Buy, owner: ecommerce, steps: [] }';
const act = (fields: string) => journey(stages, `actions: [{ id: act, name: Act, ${fields} }]`);
const statuses = ['planned', 'in-progress', 'blocked', 'done', 'cancelled'];

test.each([actionWithoutOwner, actionWithoutDue, actionAddressingNothing])(
  '$id is asked of what is planned, in progress or blocked',
  (rule) => {
    expect(statuses.map((status) => found(rule, act(`status: ${status}`)).length)).toEqual([1, 1, 1, 0, 0]);
  },
);

test('an action is overdue from the day after, while it is active', () => {
  const due = (day: string, status = 'in-progress') => found(actionOverdue, act(`due: ${day}, status: ${status}`));
  expect(due('2025-04-19')).toEqual(['2025-04-19 | “Act” was due on 2025-04-19 and is in progress.']);
  expect([due('2025-04-20'), due('2025-04-19', 'done'), due('2025-04-19', 'cancelled')]).toEqual([[], [], []]);
});

test('a step is overdue from the day after, while it is not done and its action is active', () => {
  const due = (step: string, status = 'blocked') =>
    found(actionStepOverdue, act(`status: ${status}, steps: [{ id: ask, name: Ask, ${step} }]`));
  expect(due('due: 2025-04-19')).toEqual([
    '2025-04-19 | The step “Ask” of “Act” was due on 2025-04-19 and is not done.',
  ]);
  expect([due('due: 2025-04-20'), due('due: 2025-04-19, done: true'), due('due: 2025-04-19', 'done')]).toEqual([
    [],
    [],
    [],
  ]);
});

test('dates are reversed where the start is after either end; the same day is fine', () => {
  const dates = (fields: string) => found(actionDatesReversed, act(`start: 2025-03-01, ${fields}`));
  expect(dates('due: 2025-02-28')).toEqual(['2025-03-01 | “Act” starts on 2025-03-01, after 2025-02-28.']);
  expect(dates('due: 2025-03-31, doneOn: 2025-02-01')).toEqual([
    '2025-03-01 | “Act” starts on 2025-03-01, after 2025-02-01.',
  ]);
  expect(dates('due: 2025-03-01, doneOn: 2025-03-01')).toEqual([]);
});

test('a step may be due on the last day of its action, not after', () => {
  const step = (due: string) =>
    found(actionStepAfterAction, act(`due: 2025-05-31, steps: [{ id: ask, name: Ask, due: ${due} }]`));
  expect(step('2025-06-01')).toEqual(['2025-06-01 | The step “Ask” is due on 2025-06-01, after “Act” on 2025-05-31.']);
  expect(step('2025-05-31')).toEqual([]);
});

test('every open step of a done action is reported at its id', () => {
  const steps = 'steps: [{ id: ask, name: Ask }, { id: tell, name: Tell, done: true }, { id: go, name: Go }]';
  expect(found(actionDoneWithOpenStep, act(`status: done, ${steps}`))).toEqual([
    'ask | “Act” is done, but its step “Ask” is not.',
    'go | “Act” is done, but its step “Go” is not.',
  ]);
  expect(found(actionDoneWithOpenStep, act(`status: cancelled, ${steps}`))).toEqual([]);
});

test('a circle of dependencies is reported once, at its first action in file order, across journeys', () => {
  const action = (id: string, ...on: readonly string[]) => `{ id: ${id}, name: ${id}, dependsOn: [${on.join(', ')}] }`;
  const files = {
    ...journey(
      stages,
      `actions: [${action('lead', 'one')}, ${action('one', 'two')}, ${action('two', 'other#three')}, ${action('self', 'self')}, ${action('lost', 'nothing')}]`,
    ),
    'other.journey.yaml': journeyText('other', stages, `actions: [${action('three', 'buy-shoes#one')}]`),
  };
  expect(found(actionDependencyCycle, files)).toEqual([
    'one | These actions wait for each other: one, two, three.',
    'self | These actions wait for each other: self.',
  ]);
});
