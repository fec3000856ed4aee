import { expect, test } from 'vitest';
import { file, journey, stage } from '../../test/journey-files.js';
import { attribute, elementsIn, spokenTexts } from '../../test/read-html.js';
import { pagesOf } from '../../test/site-pages.js';

const step = <Feeling extends object>(id: string, feeling: Feeling) => ({ id, name: id, feeling });
const steps = [
  step('looks', { score: 1 }),
  step('pays', { score: -1, byPersona: { ben: { score: 1 }, cem: { score: -2 }, dan: { score: 0 } } }),
  step('leaves', { score: 1, byPersona: { ben: { score: -2 } } }),
];
const pages = pagesOf([
  file('journey.config.yaml', { schemaVersion: 1, name: 'Shop', locales: ['en', 'zh'] }),
  file('teams.yaml', { kind: 'teams', items: [{ id: 'shop', name: 'Shop' }] }),
  ...['ada', 'ben', 'cem', 'dan'].map((id) =>
    file(`${id}.persona.yaml`, {
      kind: 'persona',
      id,
      name: { en: `${id.toUpperCase()}, who buys`, ...(id === 'cem' && { zh: '杰姆，买家' }) },
    }),
  ),
  journey('apart', [stage('buy', steps)], { personas: ['ada', 'ben', 'cem', 'dan'] }),
  journey('alike', [stage('buy', steps.slice(0, 1))], { personas: ['ada', 'ben'] }),
]);
const page = (path: string) => pages.find((one) => one.path === path)?.html ?? '';
const withClass = (html: string, name: string) =>
  elementsIn(html).filter((element) => attribute(element, 'class')?.split(' ').includes(name));
const curve = (path: string) => /<svg class="curve".*?<\/svg>/s.exec(page(path))?.[0] ?? '';
const textOf = (html: string) => spokenTexts(html).map(({ text }) => text);

test('personas who feel otherwise have a dashed line each, two at most, with a dot where they do', () => {
  const drawn = curve('en/journeys/apart/');
  expect(withClass(drawn, 'line').map((line) => attribute(line, 'class'))).toEqual([
    'line other-1',
    'line other-2',
    'line',
  ]);
  expect(withClass(drawn, 'small')).toHaveLength(3);
  expect(withClass(curve('en/journeys/alike/'), 'line')).toHaveLength(1);
});

test('a line is named once, in short, in the language of the name; the legend names it in full', () => {
  expect(withClass(curve('en/journeys/apart/'), 'who')).toHaveLength(2);
  expect(textOf(curve('en/journeys/apart/'))).toEqual(expect.arrayContaining(['BEN', 'CEM']));
  expect(curve('zh/journeys/apart/')).toContain('<tspan lang="en">BEN</tspan>');
  expect(curve('zh/journeys/apart/')).toContain('<tspan>杰姆</tspan>');
  const legend = /<div class="legend".*?<\/div>/s.exec(page('en/journeys/apart/'))?.[0] ?? '';
  expect(textOf(legend).slice(-3)).toEqual(['Everybody', 'BEN, who buys', 'CEM, who buys']);
  expect(page('en/journeys/alike/')).not.toContain('Everybody');
});

test('the table has a column for each persona who feels otherwise', () => {
  const table = /<details class="more">.*?<\/details>/s.exec(page('en/journeys/apart/'))?.[0] ?? '';
  const heads = elementsIn(`<table>${/<thead.*?<\/thead>/s.exec(table)?.[0]}</table>`).filter(
    ({ tagName }) => tagName === 'th',
  );
  expect(heads).toHaveLength(7);
  const row = /<tr role="row"><th scope="row" role="rowheader">1\.2 .*?<\/tr>/s.exec(table)?.[0] ?? '';
  expect(textOf(`<table>${row}</table>`).filter((text) => /^[−+\d]/.test(text))).toEqual([
    '1.2 pays',
    '−1.0',
    '−1.0 poor',
    '+1.0 good',
    '−2.0 very poor',
    '0.0 neutral',
  ]);
});

test('what everybody feels is written where no dot of a persona stands', () => {
  const steps = [
    step('looks', { score: 1 }),
    step('waits', { score: 0, byPersona: { ben: { score: 0.6 } } }),
    step('pays', { score: -2 }),
  ];
  const [busy, free] = [
    steps,
    steps.map(({ feeling, ...rest }) => ({ ...rest, feeling: { score: feeling.score } })),
  ].map((some, index) => {
    const built = pagesOf([
      file('journey.config.yaml', { schemaVersion: 1, name: 'Shop', locales: ['en'] }),
      file('ben.persona.yaml', { kind: 'persona', id: 'ben', name: 'Ben' }),
      file('cem.persona.yaml', { kind: 'persona', id: 'cem', name: 'Cem' }),
      journey(`way-${index}`, [stage('buy', some)], { personas: ['ben', 'cem'] }),
    ]);
    const html = built.find(({ path }) => path === `en/journeys/way-${index}/`)?.html ?? '';
    return Number(/<text class="label" x="([\d.]+)"[^>]*>● 0.0/.exec(html)?.[1]);
  });
  expect(Number(busy) - Number(free)).toBe(8);
});
