import { expect, test } from 'vitest';
import { attribute, elementsIn } from '../test/read-html.js';
import { pagesOf } from '../test/site-pages.js';

const file = (path: string, content: unknown) => ({ path, content: JSON.stringify(content) });
const pages = pagesOf([
  file('journey.config.yaml', { schemaVersion: 1, name: 'Shop', locales: ['en'] }),
  file('teams.yaml', {
    kind: 'teams',
    items: [
      { id: 'sales', formerly: ['selling', 'shop'], name: 'Sales' },
      { id: 'shop', name: 'Shop' },
    ],
  }),
  file('channels.yaml', { kind: 'channels', items: [{ id: 'web', name: 'Web', medium: 'digital' }] }),
  file('ada.persona.yaml', { kind: 'persona', id: 'ada', name: 'Ada' }),
  file('sell.journey.yaml', {
    kind: 'journey',
    id: 'sell',
    name: 'Sell',
    personas: ['ada'],
    owner: 'sales',
    goal: 'Money',
    stages: [{ id: 'asks', name: 'Asks', owner: 'sales', steps: [] }],
  }),
  file('buy.journey.yaml', {
    kind: 'journey',
    id: 'buy',
    formerly: ['purchase'],
    name: 'Buy',
    personas: ['ada'],
    owner: 'sales',
    goal: 'Shoes',
    stages: [
      {
        id: 'pay',
        formerly: ['checkout'],
        name: 'Pay',
        owner: 'sales',
        steps: [
          {
            id: 'card',
            formerly: ['pays', 'buy:ship/card'],
            name: 'Card',
            touchpoints: [
              { id: 'form', formerly: ['sheet', 'sell:asks/price/list'], name: 'Form', channel: 'web', task: 'Pay' },
              { id: 'list', formerly: ['form'], name: 'List', channel: 'web' },
            ],
          },
          { id: 'cash', formerly: ['card'], name: 'Cash' },
        ],
      },
    ],
    painPoints: [{ id: 'slow', formerly: ['wait'], name: 'Slow', at: ['pay/card'] }],
  }),
]).map(({ path, html }) => ({ path, html }));
const page = (path: string) => elementsIn(pages.find((one) => one.path === path)?.html ?? '');
const ids = page('en/journeys/buy/').flatMap((element) => attribute(element, 'id') ?? []);

test('old places stay as anchors, also of what stands inside something that was renamed', () => {
  expect(ids).toEqual(
    expect.arrayContaining([
      'checkout',
      'pay/pays',
      'checkout/card',
      'checkout/pays',
      'ship/card',
      'checkout/card/form',
      'pay/pays/form',
      'pain-point.wait',
    ]),
  );
});

test('an old place at which something else stands today is that', () => {
  expect(ids.filter((id) => id === 'pay/card')).toHaveLength(1);
});

test('an old address leads on by itself, shows where, and takes the anchor along', () => {
  const moved = page('en/journeys/purchase/');
  expect(moved.map((element) => attribute(element, 'content'))).toContain('0; url=../../../en/journeys/buy/index.html');
  expect(moved.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'))).toEqual([
    '../../../en/journeys/buy/index.html',
  ]);
  expect(moved.filter(({ tagName }) => tagName === 'script').map((script) => attribute(script, 'src'))).toEqual([
    '../../../assets/moved.js',
  ]);
});

test('an old address at which something else stands today is that', () => {
  expect(page('en/teams/selling/')).not.toEqual([]);
  expect(
    page('en/teams/shop/')
      .map((element) => attribute(element, 'content') ?? '')
      .join(),
  ).not.toContain('url=');
});

test('the old addresses of a touchpoint lead to its page, from each place and name that anything around it had', () => {
  const leading = pages
    .filter(({ path }) => /^en\/journeys\/[^/]+\/./.test(path) && !path.startsWith('en/journeys/buy/pay/card/'))
    .map(({ path, html }) => [path, /url=(?:\.\.\/)*([^"]+)index\.html"/.exec(html)?.[1]]);
  const under = (place: string, touchpoint: string) => [place, `en/journeys/buy/pay/card/${touchpoint}/`];
  expect(leading).toEqual(
    [
      ...['buy/checkout/card', 'buy/checkout/pays', 'buy/pay/pays', 'buy/ship/card'].flatMap((place) => [
        under(`en/journeys/${place}/form/`, 'form'),
        under(`en/journeys/${place}/list/`, 'list'),
        under(`en/journeys/${place}/sheet/`, 'form'),
      ]),
      ...['checkout/card', 'checkout/pays', 'pay/card', 'pay/pays', 'ship/card'].flatMap((place) => [
        under(`en/journeys/purchase/${place}/form/`, 'form'),
        under(`en/journeys/purchase/${place}/list/`, 'list'),
        under(`en/journeys/purchase/${place}/sheet/`, 'form'),
      ]),
      under('en/journeys/sell/asks/price/list/', 'form'),
    ].toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
  expect(pages.some(({ path }) => path === 'en/journeys/buy/pay/card/sheet/')).toBe(true);
});

test('an old address at which another touchpoint stands today is that', () => {
  expect(page('en/journeys/buy/pay/card/list/').some(({ tagName }) => tagName === 'figure')).toBe(true);
  expect(page('en/journeys/buy/pay/card/form/').some(({ tagName }) => tagName === 'figure')).toBe(true);
});

test('other views of a journey lead on from its old name as its map does', () => {
  for (const view of ['slides', 'embed']) {
    const links = page(`en/${view}/purchase/`).map((element) => attribute(element, 'href'));
    expect(links).toContain(`../../../en/${view}/buy/index.html`);
  }
});
