import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { journeyWithoutBoundary } from './journey-without-boundary.js';
import { momentWithoutStandard } from './moment-without-standard.js';
import { personaWithoutGoal } from './persona-without-goal.js';
import { personaWithoutNeed } from './persona-without-need.js';
import { segmentSharesOver100 } from './segment-shares-over-100.js';
import { stageNamedAfterTeam } from './stage-named-after-team.js';
import { stepWithoutScore } from './step-without-score.js';
import { touchpointWithoutDevice } from './touchpoint-without-device.js';
import { touchpointWithoutStandard } from './touchpoint-without-standard.js';

const step = (fields: string, more = '') =>
  journey(`- { id: a, name: A, owner: ecommerce, steps: [{ id: s, name: S, ${fields} }] }`, more);
const touchpoint = (fields: string, more = '') =>
  step(`touchpoints: [{ id: t, name: T, channel: web, ${fields} }], momentOfTruth: { why: W }`, more);

test('a journey says where it begins and ends', () => {
  const stages = '- { id: a, name: A, owner: ecommerce, steps: [] }';
  expect(found(journeyWithoutBoundary, journey(stages, 'trigger: T'))).toEqual([
    'buy-shoes | “Buy shoes” lacks `endState`.',
  ]);
  expect(found(journeyWithoutBoundary, journey(stages))).toEqual([
    'buy-shoes | “Buy shoes” lacks `trigger` and `endState`.',
  ]);
});

test.each([
  ['a name in another case', 'e-COMMERCE', ['e-COMMERCE']],
  ['the same in one language', '{ en: Shopping, zh: 电商 }', ['{ en: Shopping, zh: 电商 }']],
  ['the same under a tag that matches', '{ zh-CN: 电商 }', ['{ zh-CN: 电商 }']],
  ['the same word in another language', '{ zh: E-commerce }', []],
  ['a name that only begins like it', 'E-commerce visit', []],
])('stages named after a team: %s', (_, name, pointed) => {
  const files = {
    ...journey(`- { id: a, name: ${name}, owner: ecommerce, steps: [] }`),
    'teams.yaml': 'kind: teams\nitems: [{ id: ecommerce, name: { en: E-commerce, zh: 电商 } }]',
  };
  expect(found(stageNamedAfterTeam, files).map((one) => one.split(' | ')[0])).toEqual(pointed);
});

test('the score of a touchpoint, or of a persona, is one', () => {
  expect(found(stepWithoutScore, step('feeling: { emotions: [glad] }'))).toEqual(['s | “S” has no score.']);
  expect(found(stepWithoutScore, step('feeling: { byPersona: { runner: { score: 1 } } }'))).toEqual([]);
  expect(found(stepWithoutScore, touchpoint('feeling: { score: 1 }'))).toEqual([]);
});

test.each([
  ['of its own', 'channel: chat, devices: [mobile]', 0],
  ['of its channel', 'channel: web', 0],
  ['of neither', 'channel: chat', 1],
  ['of a channel that names nothing', 'channel: nothing', 0],
])('devices %s', (_, fields, count) => {
  expect(found(touchpointWithoutDevice, step(`touchpoints: [{ id: t, name: T, ${fields} }]`))).toHaveLength(count);
});

test('devices of a channel that could not be read are not missing', () => {
  const files = {
    ...step('touchpoints: [{ id: t, name: T, channel: chat }]'),
    'channels.yaml': 'kind: channels\nitems: [{ id: chat, name: Chat, medium: human-digital, devices: [mobil] }]',
  };
  expect(found(touchpointWithoutDevice, files).filter((one) => one.includes('|'))).toEqual([]);
});

test.each([
  ['live', 'type: page', '', 1],
  ['planned', 'status: planned', '', 0],
  ['planned in a to-be journey', 'status: planned', 'state: to-be', 1],
  ['retired', 'status: retired', 'state: to-be', 0],
  ['live with a standard', 'standard: { brand: B }', '', 0],
])('a standard where the touchpoint is %s', (_, fields, more, count) => {
  expect(found(touchpointWithoutStandard, touchpoint(fields, more))).toHaveLength(count);
});

test.each([
  ['no standard', 'type: page', '', 1],
  ['how the brand appears alone', 'standard: { brand: B, training: [T] }', '', 1],
  ['a guide', 'standard: { guide: https://example.com }', '', 0],
  ['a service level', 'standard: { sla: [{ metric: nps, limit: 1 }] }', '', 0],
  ['nothing in use', 'status: planned', '', 0],
  ['no standard yet, as it should be', 'type: page', 'state: to-be', 0],
])('a moment of truth with %s', (_, fields, more, count) => {
  expect(found(momentWithoutStandard, touchpoint(fields, more))).toHaveLength(count);
});

test('a moment of truth without touchpoints is another fault', () => {
  expect(found(momentWithoutStandard, step('momentOfTruth: { why: W }'))).toEqual([]);
});

test('personas that are not designed for need neither goals nor needs', () => {
  const files = {
    'runner.persona.yaml': 'kind: persona\nid: runner\nname: Maya\ntype: anti',
    'giver.persona.yaml': 'kind: persona\nid: giver\nname: Sam\ntype: system',
  };
  expect(found(personaWithoutGoal, files)).toEqual(['giver | “Sam” has no goals.']);
  expect(found(personaWithoutNeed, files)).toEqual(['giver | “Sam” has no needs.']);
});

test('shares of segments are summed in file order, and told at the one that passes the whole', () => {
  const shares = (...all: readonly number[]) => ({
    'segments.yaml': `kind: segments\nitems:\n${all.map((share, index) => `  - { id: s${index}, name: S${index}, share: ${share} }`).join('\n')}`,
  });
  expect(found(segmentSharesOver100, shares(33.3, 33.3, 33.4))).toEqual([]);
  expect(found(segmentSharesOver100, shares(60, 40.04))).toEqual([]);
  expect(found(segmentSharesOver100, shares(60, 40.1, 5))).toEqual([
    '40.1 | With “S1” the shares of the segments sum to 100.1 percent.',
  ]);
});
