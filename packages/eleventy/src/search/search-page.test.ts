import { buildWorkspace, readWorkspace } from '@journey-as-code/core';
import { expect, test } from 'vitest';
import { hostileWorkspace, texts } from '../../test/hostile-workspace.js';
import { file, journey, stage } from '../../test/journey-files.js';
import { attribute, elementsIn } from '../../test/read-html.js';
import { ownPages, pagesOf } from '../../test/site-pages.js';
import { indexLanguage, searchRecords } from './records.js';
import { synonymsIn } from './synonyms.js';

const searchFolders = ['assets/search.0/1/'];
const shared = [
  file('teams.yaml', { kind: 'teams', items: [{ id: 'shop', name: { en: 'Shop', zh: '商店' } }] }),
  file('channels.yaml', { kind: 'channels', items: [{ id: 'web', name: 'Web', medium: 'digital' }] }),
  file('ada.persona.yaml', { kind: 'persona', id: 'ada', name: 'Ada', goals: ['Shoes'] }),
];
const step = (id: string, name: unknown) => ({
  id,
  name,
  doing: [{ en: 'Looks', zh: '查看' }],
  touchpoints: [{ id: 'list', name: { zh: '列表' }, channel: 'web' }],
});
const small = [
  file('journey.config.yaml', { schemaVersion: 1, name: 'Small', locales: ['en', 'zh'] }),
  ...shared,
  journey('buy', [stage('choose', [step('looks', { en: 'Looks around', zh: '随便看看' })])]),
];

test('an entry is one record, with its words in every language that it has, and what it stands in', () => {
  const records = searchRecords(buildWorkspace(readWorkspace(small)));
  expect(records.find(({ url }) => url === 'journeys/buy/index.html#choose/looks')).toEqual({
    url: 'journeys/buy/index.html#choose/looks',
    language: 'en',
    content: 'Looks around · Looks ‖ 随便看看 · 查看',
    meta: { title: 'Looks around', 'title-zh': '随便看看', 'within-en': 'buy › choose', 'within-zh': 'buy › choose' },
    filters: {
      type: ['step'],
      language: ['en', 'zh'],
      persona: ['ada'],
      owner: ['shop'],
      channel: ['web'],
      stage: ['custom'],
    },
  });
  expect(records.find(({ filters }) => filters.type?.includes('touchpoint'))).toMatchObject({
    url: 'journeys/buy/choose/looks/list/index.html',
    content: '列表',
    filters: { language: ['zh'] },
  });
  expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
});

test.each([
  [['en', 'zh-CN'], 'zh'],
  [['de', 'en'], 'de'],
])('an index of %s cuts words as %s does', (locales, language) => {
  const files = [file('journey.config.yaml', { schemaVersion: 1, name: 'Small', locales }), ...shared];
  expect(indexLanguage(buildWorkspace(readWorkspace(files)))).toBe(language);
});

test('the glossary gives for each other word the one it prefers, the longest first', () => {
  const synonyms = { en: ['touch point', 'contact'], zh: ['接触点'] };
  const items = [{ id: 'touchpoint', name: { en: 'Touchpoint', zh: '触点' }, synonyms }];
  const workspace = buildWorkspace(readWorkspace([...small, file('glossary.yaml', { kind: 'glossary', items })]));
  expect(synonymsIn(workspace)).toEqual([
    ['touch point', 'Touchpoint'],
    ['contact', 'Touchpoint'],
    ['接触点', '触点'],
  ]);
});

test('no text of a hostile glossary leaves the settings of the search, and none becomes an element', () => {
  const items = texts
    .slice(0, 60)
    .map((text, index) => ({ id: `t${index}`, name: text, synonyms: { en: [text, `x${text}`] } }));
  const sources = [...hostileWorkspace(), file('glossary.yaml', { kind: 'glossary', items })];
  const { html = '' } = pagesOf(sources, { searchFolders }).find(({ path }) => path === 'en/search/') ?? {};
  const elements = elementsIn(html);
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  const settings = scripts.filter((element) => attribute(element, 'src') === undefined);
  expect(settings.map((element) => attribute(element, 'type'))).toEqual(['application/json']);
  const [words] = settings[0]?.childNodes ?? [];
  const { synonyms } = JSON.parse(words && 'value' in words ? words.value : '');
  expect(synonyms).toHaveLength(items.length);
  expect(elements.filter(({ tagName }) => /^(?:img|iframe|style|base|object|svg:script)$/.test(tagName))).toEqual([]);
});

test('an index of many names is spread over pages by letter, none of them heavy', () => {
  const steps = Array.from({ length: 40 }, (_, index) =>
    step(`s${index}`, { en: `Takes step ${index}`, zh: `走第 ${index} 步` }),
  );
  const journeys = Array.from({ length: 20 }, (_, index) => journey(`j${index}`, [stage('choose', steps)]));
  const pages = pagesOf([...small.slice(0, 4), ...journeys]).filter(({ path }) => path.includes('index-a-z/'));
  const paths = pages.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['en/index-a-z/', 'en/index-a-z/t/', 'en/index-a-z/t/page-2/', 'zh/index-a-z/z/page-2/']),
  );
  expect(paths.filter((path) => path.startsWith('zh/'))).toHaveLength(paths.length / 2);
  for (const { path, html } of pages) expect({ path, isLight: html.length < 150_000 }).toEqual({ path, isLight: true });
  const entries = pages
    .filter(({ path }) => path.startsWith('en/'))
    .flatMap(({ html }) => html.match(/<li><a href="[^"]*journeys\//g) ?? []);
  expect(entries).toHaveLength(20 * (1 + 1 + 40 + 40));
});

test('a small index is one page, with a link to every letter', () => {
  const pages = ownPages().filter(({ path }) => path.includes('index-a-z/'));
  expect(pages.map(({ path }) => path)).toEqual(['en/index-a-z/', 'zh/index-a-z/']);
  const chinese = elementsIn(pages[1]?.html ?? '');
  const letters = chinese
    .filter(({ tagName }) => tagName === 'h2')
    .flatMap(({ childNodes: [node] }) => (node && 'value' in node ? node.value : ''));
  expect(letters).toEqual([...letters].sort());
  expect(letters.length).toBeGreaterThan(15);
});
