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
            touchpoints: [{ id: 'form', name: 'Form', channel: 'web', task: 'Pay' }],
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
