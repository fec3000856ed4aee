import { expect, test } from 'vitest';
import { journey, workspaceFrom } from '../../test/diff/compared.js';
import { diff } from './diff.js';

/** The sentences of the changes between two versions of the step “Compares”, which says more things. */
function told(before: string, after: string, language: string): readonly string[] {
  const [base, head] = [before, after].map((text) =>
    workspaceFrom({
      'buy.journey.yaml': journey([['{ id: compare, name: Compares,', `{ id: compare, name: Compares, ${text}`]]),
      'runner.persona.yaml': 'kind: persona\nid: runner\nname: Maya',
      'teams.yaml': 'kind: teams\nitems: [{ id: shop, name: Shop }]',
      'channels.yaml': 'kind: channels\nitems: [{ id: web, name: Web, medium: digital }]',
    }),
  );
  if (!base || !head) throw new Error('There are two versions.');
  return diff(base, head, { language }).changes.map(({ message }) => message);
}

test.each([
  ['a field by its title', 'doing: [Reads],', 'doing: [Asks],', 'reads otherwise: doing.', '的文字有变化：行为。'],
  [
    'one in an object behind that',
    'feeling: { quote: Hm },',
    'feeling: { quote: Ah },',
    'reads otherwise: feeling: quote.',
    '的文字有变化：情绪：客户原话。',
  ],
  [
    'one in a map by the name of its key',
    'feeling: { byPersona: { runner: { quote: Hm } } },',
    'feeling: { byPersona: { runner: { quote: Ah } } },',
    'reads otherwise: Maya: quote.',
    '的文字有变化：Maya：客户原话。',
  ],
  [
    'a value by its title',
    'path: main,',
    'path: exception,',
    'lies on the path exception (was main).',
    '的路径由 主路径 改为 例外路径。',
  ],
  [
    'a duration in words',
    'waitTime: PT15H,',
    'waitTime: PT1M,',
    'takes less waiting: 15 hours → 1 minute.',
    '等待变短：15 小时 → 1 分钟。',
  ],
  [
    'a field of the author by its key',
    'x-colour: red,',
    'x-colour: blue,',
    ', x-colour: red → blue.',
    '的 x-colour：red → blue。',
  ],
])('%s', (_, before, after, en, zh) => {
  expect(told(before, after, 'en')).toEqual([`“Compares”${en.startsWith(',') ? '' : ' '}${en}`]);
  expect(told(before, after, 'zh-CN')).toEqual([`“Compares”${zh}`]);
});

test('what went along by the name of its kind', () => {
  const touchpoint =
    'touchpoints: [{ id: chat, name: Chat, channel: web, handoffs: [{ id: on, to: shop, mode: cold }] }]';
  const base = workspaceFrom({
    'buy.journey.yaml': journey([['touchpoints: [{ id: chat, name: Chat, channel: web }]', touchpoint]]),
  });
  const head = workspaceFrom({
    'buy.journey.yaml': journey([['touchpoints: [{ id: chat, name: Chat, channel: web }]', 'doing: [Reads]']]),
  });
  const first = (language: string) => diff(base, head, { language }).changes[0]?.message;
  expect(first('en')).toBe('“Chat” is gone, with 1 × handoff: links and references to it stop working.');
  expect(first('zh-CN')).toBe('“Chat”已删除（含 1 × 转交）：指向它的链接和引用将失效。');
});
