import { describe, expect, test } from 'vitest';
import type { Metric } from '../generated/types.js';
import { buildWorkspace } from '../model/build.js';
import type { Workspace } from '../model/workspace.js';
import { readWorkspace } from '../read-workspace.js';
import { farthestFirst, metricState } from './metrics.js';

const workspaceOf = (files: Readonly<Record<string, string>>) =>
  buildWorkspace(
    readWorkspace([
      { path: 'journey.config.yaml', content: 'schemaVersion: 1\nname: Shop\n' },
      ...Object.entries(files).map(([path, content]) => ({ path, content })),
    ]),
  );
const metricsOf = (...items: readonly string[]) =>
  workspaceOf({ 'metrics.yaml': `kind: metrics\nitems:\n${items.map((item) => `  - ${item}\n`).join('')}` });
const only = ({ metrics }: Workspace): Metric => [...metrics.values()][0]!;
const stateOf = (fields: string, values: string, asOf: string | undefined) => {
  const workspace = metricsOf(`{ id: m, name: M, ${fields}${fields && ', '}measurements: [${values}] }`);
  return metricState(workspace, only(workspace), asOf);
};

const up = 'direction: up';
const down = 'direction: down';
const to10 = 'target: { value: 10, by: 2025-12-31 }';
const from0 = 'baseline: { value: 0, date: 2024-12-31 }';
const value = (number: number, date = '2025-07-02') => `{ date: ${date}, value: ${number} }`;

describe('the verdict is the first that holds', () => {
  test.each([
    ['unknown', 'without a value', `${up}, ${to10}`, '', '2025-07-10'],
    ['unknown', 'with a value that comes later', `${up}, ${to10}`, value(11), '2025-07-01'],
    ['unknown', 'without a day', `${up}, ${to10}`, value(11), undefined],
    ['unknown', 'without a direction', to10, value(11), '2025-07-10'],
    ['untargeted', 'without a target', up, value(11), '2025-07-10'],
    ['met', 'at the target', `${up}, ${to10}`, value(10), '2025-07-10'],
    ['met', 'below it, where down is better', `${down}, ${to10}`, value(9), '2025-07-10'],
    ['met', 'after its day too', `${up}, ${to10}`, value(10), '2026-07-10'],
    ['missed', 'after its day', `${up}, ${to10}, ${from0}`, value(9.9), '2026-01-01'],
    ['on-track', 'on the way that leads there', `${up}, ${to10}, ${from0}`, value(6), '2025-07-10'],
    [
      'on-track',
      'exactly on it',
      `${up}, target: { value: 0.3, by: 2025-01-11 }, baseline: { value: 0.1, date: 2025-01-01 }`,
      value(0.2, '2025-01-06'),
      '2025-01-06',
    ],
    ['behind', 'below it', `${up}, ${to10}, ${from0}`, value(4), '2025-07-10'],
    [
      'behind',
      'above it, where down is better',
      `${down}, target: { value: 0, by: 2025-12-31 }, baseline: { value: 10, date: 2024-12-31 }`,
      value(6),
      '2025-07-10',
    ],
    [
      'on-track',
      'at the start, when the value is older than the baseline',
      `${up}, ${to10}, ${from0}`,
      value(0, '2024-01-01'),
      '2025-07-10',
    ],
    ['pending', 'on its last day, without a baseline', `${up}, ${to10}`, value(9), '2025-12-31'],
    ['pending', 'with a target for no day', `${up}, target: { value: 10 }, ${from0}`, value(9), '2025-07-10'],
    ['pending', 'with a baseline of no day', `${up}, ${to10}, baseline: { value: 0 }`, value(9), '2025-07-10'],
    [
      'pending',
      'with a baseline as late as the target',
      `${up}, ${to10}, baseline: { value: 0, date: 2025-12-31 }`,
      value(9),
      '2025-07-10',
    ],
  ])('%s %s', (verdict, _, fields, values, asOf) => {
    expect(stateOf(fields, values, asOf).verdict).toBe(verdict);
  });
});

test.each([
  [25, `${up}, ${to10}, ${from0}`, 2.5],
  [33.3, `${up}, target: { value: 3 }, ${from0}`, 1],
  [-10, `${up}, ${to10}, ${from0}`, -1],
  [40, `${down}, target: { value: 5 }, baseline: { value: 10 }`, 8],
  [undefined, `${up}, ${to10}`, 8],
  [undefined, `${up}, ${from0}`, 8],
  [undefined, `${up}, target: { value: 0 }, ${from0}`, 8],
])('progress is %s with %s at %s', (progress, fields, latest) => {
  expect(stateOf(fields, value(latest), '2025-07-10').progress).toBe(progress);
});

test.each([
  [20, `${up}, ${to10}`, 8],
  [0, `${up}, ${to10}`, 12],
  [20, `${down}, ${to10}`, 12],
  [20, `${up}, target: { value: -10 }`, -12],
  [100, `${down}, target: { value: 0 }`, 3],
  [undefined, to10, 8],
  [undefined, up, 8],
])('the gap to the target is %s with %s at %s', (gap, fields, latest) => {
  expect(stateOf(fields, value(latest), '2025-07-10').gap).toBe(gap);
});

test.each([
  ['none', `${up}, thresholds: { warn: 5, fail: 3 }`, 5],
  ['warn', `${up}, thresholds: { warn: 5, fail: 3 }`, 4],
  ['warn', `${up}, thresholds: { warn: 5, fail: 3 }`, 3],
  ['fail', `${up}, thresholds: { warn: 5, fail: 3 }`, 2],
  ['warn', `${down}, thresholds: { warn: 5 }`, 6],
  ['none', 'thresholds: { warn: 5, fail: 3 }', 2],
  ['none', up, 2],
])('the alert is %s with %s at %s', (alert, fields, latest) => {
  expect(stateOf(fields, value(latest), '2025-07-10').alert).toBe(alert);
});

test('no alert, progress or gap without a value', () => {
  const { alert, progress, gap } = stateOf(`${up}, ${to10}, ${from0}, thresholds: { fail: 3 }`, '', '2025-07-10');
  expect([alert, progress, gap]).toEqual(['none', undefined, undefined]);
});

test.each([
  ['improving', up, 3, 4],
  ['worsening', down, 3, 4],
  ['flat', up, 4, 4],
  ['unknown', 'type: custom', 3, 4],
  ['unknown', up, undefined, 4],
])('the trend is %s with %s from %s to %s', (trend, fields, before, latest) => {
  const rows = [value(latest), ...(before === undefined ? [] : [value(before, '2025-06-02')])];
  expect(stateOf(fields, rows.join(', '), '2025-07-10').trend).toBe(trend);
});

test('a value is stale when the next is two weeks late, by its own cadence or the usual one', () => {
  const stale = (fields: string, asOf: string) => stateOf(fields, value(1, '2025-01-31'), asOf).isStale;
  expect([stale('', '2025-03-14'), stale('', '2025-03-15')]).toEqual([false, true]);
  expect([stale('cadence: P1Y', '2026-02-14'), stale('cadence: P1Y', '2026-02-15')]).toEqual([false, true]);
  expect(stateOf('', '', '2030-01-01').isStale).toBe(false);
});

test('a trend and a verdict come from one series: overall, or the nearest of a place', () => {
  const workspace = workspaceOf({
    'metrics.yaml': 'kind: metrics\nitems: [{ id: m, name: M, direction: up, target: { value: 10 } }]\n',
    'teams.yaml': 'kind: teams\nitems: [{ id: shop, name: Shop }]\n',
    'maya.persona.yaml': 'kind: persona\nid: maya\nname: Maya\n',
    'buy.journey.yaml':
      'kind: journey\nid: buy\nname: Buy\npersonas: [maya]\nowner: shop\ngoal: Shoes\nstages: [{ id: pay, name: Pay, owner: shop, steps: [] }]\n',
    'metrics/m.csv': `date,value,segment,journey,place
2025-03-31,12,first,,
2025-03-31,4,,,
2025-02-28,5,,,
2025-03-31,11,,buy,
2025-02-28,9,,buy,
`,
  });
  const journey = workspace.journeys.get('buy')!;
  const told = (spot?: Parameters<typeof metricState>[3]) => {
    const { rows, latest, verdict, trend } = metricState(workspace, only(workspace), '2025-04-20', spot);
    return [rows.map((row) => row.value), latest?.value, verdict, trend];
  };
  expect(told()).toEqual([[5, 4], 4, 'pending', 'worsening']);
  expect(told({ journey, place: 'pay' })).toEqual([[9, 11], 11, 'met', 'improving']);
});

test('the farthest from the target comes first, what cannot be told last', () => {
  const workspace = metricsOf(
    '{ id: free, name: M, direction: up, measurements: [{ date: 2025-01-31, value: 1 }] }',
    '{ id: unseen, name: M, direction: up, target: { value: 10 } }',
    '{ id: met, name: M, direction: up, target: { value: 10 }, measurements: [{ date: 2025-01-31, value: 10 }] }',
    '{ id: near, name: M, direction: up, target: { value: 10 }, measurements: [{ date: 2025-01-31, value: 9 }] }',
    '{ id: far, name: M, direction: down, target: { value: 10 }, measurements: [{ date: 2025-01-31, value: 90 }] }',
    '{ id: blank, name: M }',
  );
  const judged = [...workspace.metrics.values()].map((metric) => ({
    metric,
    state: metricState(workspace, metric, '2025-02-01'),
  }));
  expect(farthestFirst(judged).map(({ metric }) => metric.id)).toEqual([
    ...['far', 'near', 'met', 'free', 'unseen', 'blank'],
  ]);
});
