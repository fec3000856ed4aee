import { expect, test } from 'vitest';
import { file, journey, stage } from '../test/journey-files.js';
import { attribute, elementsIn, spokenTexts } from '../test/read-html.js';
import { pagesOf } from '../test/site-pages.js';

const step = (id: string, score?: number, more: object = {}) => ({
  id,
  name: id,
  ...(score !== undefined && { feeling: { score } }),
  ...more,
});
const chat = (mode: string) => ({
  touchpoints: [{ id: 'chat', name: 'Chat', channel: 'web', task: 'Ask', handoffs: [{ id: 'on', to: 'bank', mode }] }],
});
const pain = (id: string, at: string) => ({
  id,
  name: `Pain ${id}`,
  at: [at],
  severity: 'high',
  frequency: 'frequent',
});

const files = [
  file('journey.config.yaml', { schemaVersion: 1, name: 'Shop', locales: ['en'] }),
  file('teams.yaml', {
    kind: 'teams',
    items: [
      { id: 'shop', name: 'Shop' },
      { id: 'bank', name: 'Bank' },
    ],
  }),
  file('channels.yaml', { kind: 'channels', items: [{ id: 'web', name: 'Web', medium: 'digital' }] }),
  file('ada.persona.yaml', { kind: 'persona', id: 'ada', name: 'Ada' }),
];
const asIs = journey(
  'now',
  [
    stage('look', [step('reads', 1)]),
    stage('queue', [step('waits', -1)]),
    stage('pay', [step('card', -2, chat('cold'))]),
  ],
  { painPoints: [pain('slow', 'pay'), pain('dull', 'queue')] },
);
const toBe = journey(
  'then',
  [
    stage('look', [step('reads', 0)]),
    stage('pay', [step('card', 1, chat('warm'))]),
    stage('share', [step('tells', 2)]),
  ],
  { state: 'to-be', improves: 'now', painPoints: [pain('slow', 'pay'), pain('shy', 'share')] },
);
const pages = pagesOf([...files, asIs, toBe]).map(({ path, html }) => ({ path, html }));

function sectionOf(id: string): string {
  const html = pages.find(({ path }) => path === `en/journeys/${id}/`)?.html ?? '';
  const from = html.indexOf('<section class="part" aria-labelledby="_as-is-to-be"');
  return from === -1 ? '' : html.slice(from, html.indexOf('</section>', from));
}
const wordsOf = (html: string) =>
  spokenTexts(html)
    .map(({ text }) => text)
    .join(' ');
const rowsOf = (html: string) =>
  html
    .split('<tr')
    .slice(1)
    .map((row) => wordsOf(`<table><tr${row.replaceAll(/ data-label="[^"]*"/g, '')}</table>`));
const tablesOf = (id: string) =>
  sectionOf(id)
    .split('<table')
    .slice(1)
    .map((table) => rowsOf(table.slice(0, table.indexOf('</table>'))));

const promise =
  'What the to-be journey promises: it feels better by 1.67, from −0.67 to +1.0; friction falls by 25; 1 pain point goes; 1 pain point is new; 1 handoff becomes warm.';

test('both pages say what the to-be journey promises, in one sentence and in the same tables', () => {
  expect(wordsOf(sectionOf('now'))).toContain(promise);
  expect(wordsOf(sectionOf('then'))).toContain(promise);
  const stages = (id: string) => (tablesOf(id)[0] ?? []).map((row) => row.replace(/^\d /, ''));
  expect(stages('then')).toEqual(stages('now'));
  expect(tablesOf('then')[1]).toEqual(tablesOf('now')[1]);
});

test('stage by stage: better, worse, new or gone, in words, with the numbers of the page’s own journey', () => {
  expect(tablesOf('now')[0]).toEqual([
    'Stage as is to be Difference Friction Pain points',
    'The whole journey ▼ −0.67 poor ▲ +1.0 good ▲ better by 1.67 ▲ better by 25 1 gone, 1 new, 1 stays',
    '1 look ▲ +1.0 good ● 0.0 neutral ▼ worse by 1.0 unchanged — none',
    '2 queue ▼ −1.0 poor — not scored gone — none 1 gone',
    '3 pay ▼▼ −2.0 very poor ▲ +1.0 good ▲ better by 3.0 ▲ better by 50 1 stays',
    'share — not scored ▲▲ +2.0 very good new — none 1 new',
  ]);
  expect(tablesOf('then')[0]?.map((row) => row.split(' ', 2).join(' '))).toEqual([
    'Stage as',
    'The whole',
    '1 look',
    'queue ▼',
    '2 pay',
    '3 share',
  ]);
});

test('what only one of them has is named and leads there', () => {
  expect(tablesOf('now')[1]).toEqual([
    'Name Sort Change',
    'Pain dull Pain point gone',
    'Pain shy Pain point new',
    '2.1 waits Step gone',
    '3.1 tells Step new',
    'Chat → Bank Handoff cold → warm',
  ]);
  const links = elementsIn(sectionOf('now')).flatMap((element) => attribute(element, 'href') ?? []);
  expect(links).toEqual(
    expect.arrayContaining([
      '../../../en/journeys/now/index.html#pain-point.dull',
      '../../../en/journeys/then/index.html#pain-point.shy',
      '../../../en/journeys/then/index.html#share/tells',
    ]),
  );
});

test('the firm line is that of the page’s own journey; the other is dashed and named at its end', () => {
  const drawn = (id: string) => {
    const elements = elementsIn(sectionOf(id));
    const within = (name: string) => elements.filter((element) => attribute(element, 'class') === name);
    return {
      dots: elements.flatMap((element) => attribute(element, 'aria-label') ?? []).filter((name) => /^\d/.test(name)),
      dashed: within('line other-1').length,
      ends: [...sectionOf(id).matchAll(/class="end( main)?"[^>]*>([^<]*)/g)].map(([, main, words]) => [
        words,
        main !== undefined,
      ]),
      bands: ['fp', 'fn'].map((name) => (attribute(within(name)[0] ?? elements[0]!, 'd') ?? '').length > 0),
    };
  };
  expect(drawn('now')).toEqual({
    dots: ['1.1 reads: +1.0, good', '2.1 waits: −1.0, poor', '3.1 card: −2.0, very poor'],
    dashed: 2,
    ends: [
      ['to be', false],
      ['as is', true],
    ],
    bands: [true, true],
  });
  expect(drawn('then')).toMatchObject({
    dots: ['1.1 reads: 0.0, neutral', '2.1 card: +1.0, good', '3.1 tells: +2.0, very good'],
    ends: [
      ['to be', true],
      ['as is', false],
    ],
  });
});

test('without a score in one of them there is no drawing; without a difference the sentence says so', () => {
  const plain = [stage('look', [step('reads')])];
  const [, html = ''] = pagesOf([
    ...files,
    journey('now', plain, {}),
    journey('then', plain, { state: 'to-be', improves: 'now' }),
  ])
    .filter(({ path }) => path === 'en/journeys/now/')
    .flatMap((page) => page.html.split('<section class="part" aria-labelledby="_as-is-to-be"'));
  const section = html.slice(0, html.indexOf('</section>'));
  expect(section).toContain('The to-be journey changes no score, no pain point and no handoff.');
  expect(section).not.toContain('<svg');
});

test('a journey that stands alone has no such part', () => {
  const alone = pagesOf([...files, asIs]).find(({ path }) => path === 'en/journeys/now/');
  expect(alone?.html).not.toContain('_as-is-to-be');
});
