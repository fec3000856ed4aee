import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildWorkspace } from '../model/build.js';
import { touchpointsOf } from '../model/walk.js';
import { readSources } from '../node.js';
import type { SourceFile } from '../parse/parsed-file.js';
import { readWorkspace } from '../read-workspace.js';
import { measuredAt, promisesAt } from './measured.js';

const workspaceOf = (sources: readonly SourceFile[]) => buildWorkspace(readWorkspace(sources));

const journey = (id: string, more: string) => `kind: journey
id: ${id}
name: ${id}
personas: [runner]
owner: ecommerce
goal: Shoes
${more}
stages:
  - id: buy
    name: Buy
    owner: ecommerce
    steps:
      - id: pays
        name: Pays
        touchpoints:
          - id: till
            name: Till
            channel: web
            standard:
              sla: [{ metric: wait, limit: 5 }, { metric: mood, limit: 5 }, { metric: lost, limit: 5 }]
`;
const files = {
  'journey.config.yaml': 'schemaVersion: 1\nname: Shop\n',
  'teams.yaml': 'kind: teams\nitems: [{ id: ecommerce, name: Shop }]\n',
  'channels.yaml': 'kind: channels\nitems: [{ id: web, name: Web, medium: digital }]\n',
  'runner.persona.yaml': 'kind: persona\nid: runner\nname: Runner\n',
  'a.journey.yaml': journey('a', ''),
  'b.journey.yaml': journey('b', ''),
  'target.journey.yaml': journey('target', 'state: to-be\nimproves: a'),
  'metrics.yaml': `kind: metrics
items:
  - { id: wait, formerly: [queue], name: Wait, type: response-time }
  - id: mood
    name: Mood
    type: custom
    measurements: [{ date: 2025-01-31, value: 4 }]
`,
  'metrics/queue.csv': `date,value,segment,journey,place
2025-03-31,9,,,
2025-01-31,8,,,
2025-01-31,7,,a,
2025-01-31,6,,a,buy
2025-02-28,5,,a,buy/pays/till
2025-02-28,1,first,a,buy/pays/till
`,
};
const workspace = workspaceOf(Object.entries(files).map(([path, content]) => ({ path, content })));
const at = (id: string, place: string | undefined, asOf: string | undefined) =>
  measuredAt(workspace, 'wait', { journey: workspace.journeys.get(id)!, ...(place !== undefined && { place }) }, asOf)
    ?.value;

test('a value is the latest of the nearest series that has one by the day', () => {
  expect(at('a', 'buy/pays/till', '2025-03-31')).toBe(5);
  expect(at('a', 'buy/pays/till', '2025-02-27')).toBe(6);
  expect(at('a', 'buy/pays', '2025-03-31')).toBe(6);
  expect(at('a', undefined, '2025-03-31')).toBe(7);
  expect(at('b', 'buy/pays/till', '2025-03-31')).toBe(9);
  expect(at('b', 'buy/pays/till', '2025-03-30')).toBe(8);
});

test('there is no value before the first one, without a day, or in a journey that is only wanted', () => {
  expect([
    at('a', 'buy/pays/till', '2025-01-30'),
    at('a', 'buy/pays/till', undefined),
    at('target', 'buy/pays/till', '2025-03-31'),
  ]).toEqual([undefined, undefined, undefined]);
});

test('a promise is kept or breached by the direction of its metric, and unknown without one or without a value', () => {
  const verdicts = (id: string, asOf: string) =>
    touchpointsOf(workspace.journeys.get(id)!).flatMap((placed) =>
      promisesAt(workspace, placed, asOf).map(({ metric, verdict }) => [metric?.id, verdict]),
    );
  const others = [
    ['mood', 'unknown'],
    [undefined, 'unknown'],
  ];
  expect(verdicts('a', '2025-03-31')).toEqual([['wait', 'kept'], ...others]);
  expect(verdicts('b', '2025-03-31')).toEqual([['wait', 'breached'], ...others]);
  expect(verdicts('b', '2025-01-30')).toEqual([['wait', 'unknown'], ...others]);
});

test('in the example workspace, the chat keeps what it promises and the checkout does not', () => {
  const example = workspaceOf(readSources(join(import.meta.dirname, '../../../../journeys')));
  const shoes = example.journeys.get('shoe-purchase')!;
  const told = touchpointsOf(shoes).flatMap((placed) =>
    promisesAt(example, placed, '2025-04-20').map(
      ({ sla, latest, verdict }) => `${placed.touchpoint.id}: ${latest?.value} of ${sla.limit}, ${verdict}`,
    ),
  );
  expect(told).toEqual([
    'landing-page: 2.1 of 2.5, kept',
    'presales-chat: 0.8 of 1, kept',
    'checkout: 96.4 of 98, breached',
    'support-email: 312 of 240, breached',
  ]);
});
