import { expect, test } from 'vitest';
import { workspaceWith } from '../../test/workspace.js';
import { headline } from './headline.js';

const stage = (feeling: string) => `
  - id: buy
    name: Buy
    owner: ecommerce
    steps: [{ id: pays, name: Pays${feeling} }]
`;
const say = (feeling: string, more = '', language = 'en') => {
  const { workspace, journey } = workspaceWith(stage(feeling), more);
  return headline(workspace, journey, language);
};
const pains = `painPoints:
  - { id: light, name: Light, at: [buy], severity: high, frequency: occasional, affectedShare: 90 }
  - { id: b-heavy, name: B heavy, at: [buy], severity: high, frequency: frequent, affectedShare: 30 }
  - { id: a-heavy, name: A heavy, at: [buy], severity: high, frequency: frequent, affectedShare: 30 }
  - { id: heavier, name: Heavier, at: [buy], severity: critical, frequency: constant, status: resolved }
  - { id: demand, name: Demand, at: [buy], severity: critical, frequency: constant, type: demand }`;

test('without scores it counts stages and open pain points', () => {
  expect(say('')).toBe('No feelings are recorded yet: 1 stage, 0 open pain points.');
  expect(say('', pains)).toBe('No feelings are recorded yet: 1 stage, 4 open pain points.');
  expect(say('', pains, 'zh-CN')).toBe('尚未记录情绪：1 个阶段，4 个未解决痛点。');
});

test('the cause of a low point is the heaviest open friction, then by share, then by id', () => {
  expect(say(', feeling: { score: -1.25 }', pains)).toBe('The lowest point is 1.1 Pays (−1.25, poor): A heavy.');
  expect(say(', feeling: { score: -1.25 }', pains, 'zh')).toBe('最低谷在 1.1 Pays（−1.25，较差）：A heavy。');
});

test('without a pain point the customer’s words are the cause, with their own full stop', () => {
  expect(say(', feeling: { score: -1.5, quote: It never works. }')).toBe(
    'The lowest point is 1.1 Pays (−1.5, very poor): “It never works.”',
  );
  expect(say(', feeling: { score: -1.5, quote: 总是不行 }', '', 'zh-CN')).toBe(
    '最低谷在 1.1 Pays（−1.5，很差）：“总是不行”。',
  );
});

test('without a cause the clause is left out', () => {
  expect(say(', feeling: { score: -0.5 }')).toBe('The lowest point is 1.1 Pays (−0.5, poor).');
});

test('where nothing is poor it names the weakest step', () => {
  expect(say(', feeling: { score: -0.4 }')).toBe('No step feels poor. The weakest is 1.1 Pays (−0.4, neutral).');
  expect(say(', feeling: { score: 0 }', '', 'zh-CN')).toBe('没有让客户不满的步骤，最弱的是 1.1 Pays（0.0，一般）。');
});
