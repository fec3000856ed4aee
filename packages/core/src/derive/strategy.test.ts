import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildWorkspace } from '../model/build.js';
import { readSources } from '../node.js';
import { readWorkspace } from '../read-workspace.js';
import { type Lacking, type StrategyElement, strategyChecklist } from './strategy.js';

const base = {
  'journey.config.yaml': 'schemaVersion: 1\nname: Shop\n',
  'teams.yaml': 'kind: teams\nitems: [{ id: shop, name: Shop }, { id: desk, name: Desk }]\n',
  'channels.yaml':
    'kind: channels\nitems: [{ id: web, name: Web, medium: digital }, { id: phone, name: Phone, medium: human }]\n',
  'maya.persona.yaml': 'kind: persona\nid: maya\nname: Maya\nsegment: runners\n',
};
const workspaceOf = (files: Readonly<Record<string, string>>) =>
  buildWorkspace(readWorkspace(Object.entries({ ...base, ...files }).map(([path, content]) => ({ path, content }))));
const nameOf = (lacking: Lacking) =>
  lacking.kind === 'stage'
    ? lacking.placed.place
    : lacking.kind === 'pain-point'
      ? lacking.placed.item.id
      : lacking.entry.id;
const told = (element: StrategyElement, files: Readonly<Record<string, string>>, asOf = '2025-04-20') => {
  const found = strategyChecklist(workspaceOf(files), asOf).find((one) => one.element === element);
  return found && [found.percentage, found.state, found.lacking.map(nameOf)];
};
const journey = (stages: string, more = '') => ({
  'buy.journey.yaml': `kind: journey\nid: buy\nname: Buy\npersonas: [maya]\nowner: shop\ngoal: Shoes\n${more}\nstages: [${stages}]\n`,
});
const stage = (touchpoints: string, more = '') =>
  `{ id: pay, name: Pay, owner: shop, ${more} steps: [{ id: pays, name: Pays, touchpoints: [${touchpoints}] }] }`;
const strategy = (more: string) => ({ 'strategy.yaml': `kind: strategy\nvision: Easy\n${more}\n` });

test('of nothing there is nothing, but no problem is left where there is none', () => {
  expect(strategyChecklist(workspaceOf({}), '2025-04-20').map(({ element, state }) => [element, state])).toEqual([
    ['review', 'missing'],
    ['maps', 'missing'],
    ['training', 'missing'],
    ['expectations', 'missing'],
    ['problems', 'done'],
    ['self-service', 'missing'],
    ['feedback', 'missing'],
    ['performance', 'missing'],
  ]);
});

test('without a day, what needs one is left out', () => {
  const elements = strategyChecklist(workspaceOf({}), undefined).map(({ element }) => element);
  expect(elements).toEqual(['maps', 'training', 'expectations', 'problems', 'self-service', 'feedback']);
});

test.each([
  ['2025-04-20', 100],
  ['2026-04-20', 100],
  ['2026-04-21', 0],
  ['2025-04-19', 0],
])('on %s, a review of 2025-04-20 counts %s', (asOf, percentage) => {
  const files = strategy('reviews: [{ id: look, name: Look, date: 2025-04-20 }]');
  expect(told('review', files, asOf)?.[0]).toBe(percentage);
});

const segments = {
  'segments.yaml':
    'kind: segments\nitems: [{ id: runners, name: Runners }, { id: givers, name: Givers }, { id: clubs, name: Clubs }]\n',
};
test('a segment is mapped by a settled journey of today that names it, or whose persona is of it', () => {
  const mapped = (more: string) => told('maps', { ...segments, ...journey(stage(''), more) });
  expect(mapped('status: live\nsegments: [givers]')).toEqual([66.7, 'partly', ['clubs']]);
  expect(mapped('status: approved')).toEqual([33.3, 'partly', ['givers', 'clubs']]);
  expect(mapped('status: draft')?.[0]).toBe(0);
  expect(mapped('status: live\nstate: to-be')?.[0]).toBe(0);
});

test('a team that answers people itself is trained by the strategy or where it answers', () => {
  const call = (id: string, more: string) => `{ id: ${id}, name: Call, channel: phone, ${more} }`;
  const both = `${call('a', 'owner: shop')}, ${call('b', 'owner: desk')}`;
  expect(told('training', journey(stage(both)))).toEqual([0, 'missing', ['shop', 'desk']]);
  const named = strategy('training: [{ id: calm, name: Calm, teams: [desk] }]');
  expect(told('training', { ...journey(stage(both)), ...named })).toEqual([50, 'partly', ['shop']]);
  const learnt = `${call('a', 'standard: { training: [Calm] }')}, ${call('b', '')}`;
  expect(told('training', journey(stage(learnt)))).toEqual([100, 'done', []]);
  const others = `${call('a', 'status: retired')}, { id: b, name: Page, channel: web }`;
  expect(told('training', journey(stage(others)))).toEqual([0, 'missing', []]);
});

test('the expectations of those who travel today are known', () => {
  const sam = {
    'sam.persona.yaml': 'kind: persona\nid: sam\nname: Sam\nexpectations: [{ id: fast, name: Fast }]\n',
    'zoe.persona.yaml': 'kind: persona\nid: zoe\nname: Zoe\n',
  };
  const files = { ...sam, ...journey(stage('')) };
  expect(told('expectations', files)).toEqual([0, 'missing', ['maya']]);
  const both = { ...files, 'buy.journey.yaml': files['buy.journey.yaml'].replace('[maya]', '[maya, sam]') };
  expect(told('expectations', both)).toEqual([50, 'partly', ['maya']]);
});

test.each([
  ['an action under way', 'actions: [{ id: mend, name: Mend, addresses: [bad], status: blocked }]', 100],
  ['an action that is done', 'actions: [{ id: mend, name: Mend, addresses: [bad], status: done }]', 0],
  [
    'a live rule',
    'rules: [{ id: tell, name: Tell, trigger: { schedule: P1D }, response: {}, addresses: [bad], status: live }]',
    100,
  ],
  [
    'a planned rule',
    'rules: [{ id: tell, name: Tell, trigger: { schedule: P1D }, response: {}, addresses: [bad] }]',
    0,
  ],
  ['an opportunity', 'opportunities: [{ id: idea, name: Idea, addresses: [bad] }]', 0],
])('with %s, an open critical pain point is attended to: %s', (_, more, percentage) => {
  const pains = `painPoints:
  - { id: bad, name: Bad, at: [pay], severity: critical }
  - { id: gone, name: Gone, at: [pay], severity: critical, status: resolved }
  - { id: mild, name: Mild, at: [pay], severity: high }
${more}`;
  expect(told('problems', journey(stage(''), pains))).toEqual([
    percentage,
    percentage === 100 ? 'done' : 'missing',
    percentage === 100 ? [] : ['bad'],
  ]);
});

test('stages of the lasting relation offer self-service', () => {
  const page = (selfService: string) => `{ id: page, name: Page, channel: web, selfService: ${selfService} }`;
  const use = (id: string, selfService: string) =>
    stage(page(selfService), 'lifecycle: use,').replace('id: pay,', `id: ${id},`);
  const files = journey(
    `${use('a', 'available')}, ${use('b', 'none')}, ${stage(page('none'), 'lifecycle: purchase,')}`,
  );
  expect(told('self-service', files)).toEqual([50, 'partly', ['b']]);
});

test('feedback is asked for somewhere on each journey', () => {
  expect(told('feedback', journey(stage('{ id: a, name: A, channel: web }')))).toEqual([0, 'missing', ['buy']]);
  expect(told('feedback', journey(stage('{ id: a, name: A, channel: web, feedback: [form] }')))?.[0]).toBe(100);
});

test('a team that owns a stage owns a metric with a value by the day, in whatever series', () => {
  const files = {
    ...journey(`${stage('')}, ${stage('').replace('id: pay,', 'id: ask,').replace('owner: shop', 'owner: desk')}`),
    'metrics.yaml':
      'kind: metrics\nitems: [{ id: mood, name: Mood, owner: shop }, { id: wait, name: Wait, owner: desk }]\n',
    'metrics/mood.csv': 'date,value,segment\n2025-03-31,5,runners\n',
  };
  expect(told('performance', files, '2025-03-31')).toEqual([50, 'partly', ['desk']]);
  expect(told('performance', files, '2025-03-30')?.[0]).toBe(0);
});

test('the example workspace', () => {
  const example = buildWorkspace(readWorkspace(readSources(join(import.meta.dirname, '../../../../journeys'))));
  expect(
    strategyChecklist(example, '2025-04-20').map(({ element, percentage, counted, total, lacking }) => [
      `${element}: ${counted} of ${total}, ${percentage}`,
      lacking.map(nameOf),
    ]),
  ).toEqual([
    ['review: 1 of 1, 100', []],
    ['maps: 2 of 3, 66.7', ['first-car-family']],
    ['training: 1 of 4, 25', ['adopting-cx', 'sales-cn', 'dealers']],
    ['expectations: 3 of 5, 60', ['lin-cx-lead', 'sol-reviewer']],
    ['problems: 1 of 1, 100', []],
    ['self-service: 3 of 3, 100', []],
    ['feedback: 2 of 3, 66.7', ['adopting-journey-as-code']],
    ['performance: 3 of 8, 37.5', ['jac-maintainers', 'adopting-cx', 'marketing-cn', 'service-cn', 'marketing']],
  ]);
});
