import { expect, test } from 'vitest';
import { found, journey, journeyText } from '../../test/found.js';
import { formerIdUsed } from './former-id-used.js';

const now = (old: string, current: string) => `“${old}” is a former name; it is now “${current}”.`;

test('says the current name as it is written there, for ids, places, items and what moved', () => {
  const files = {
    ...journey(
      `- id: choose
    name: Choose
    owner: ecommerce
    steps:
      - id: asks
        name: Asks
        next: [{ to: 'own-shoes:use/runs' }, { to: 'wear-shoes:wear' }, { to: use }, { to: search/asks }]`.replace(
        'id: choose',
        'id: choose\n    formerly: [search]',
      ),
      `parent: wear-shoes
opportunities: [{ id: speed, name: Speed, addresses: ['own-shoes#aches', hurt, 'own-shoes#hurts'] }]`,
    ),
    'own-shoes.journey.yaml': journeyText(
      'own-shoes',
      `- id: wear
    formerly: [use, 'buy-shoes:use']
    name: Wear
    owner: service
    steps: [{ id: runs, name: Runs }]`,
      `formerly: [wear-shoes]
painPoints: [{ id: hurts, formerly: [aches, 'buy-shoes#hurt'], name: Hurts, at: [wear] }]`,
    ),
  };
  expect(found(formerIdUsed, files)).toEqual([
    `'own-shoes:use/runs' | ${now('own-shoes:use/runs', 'own-shoes:wear/runs')}`,
    `'wear-shoes:wear' | ${now('wear-shoes:wear', 'own-shoes:wear')}`,
    `use | ${now('use', 'own-shoes:wear')}`,
    `search/asks | ${now('search/asks', 'choose/asks')}`,
    `wear-shoes | ${now('wear-shoes', 'own-shoes')}`,
    `'own-shoes#aches' | ${now('own-shoes#aches', 'own-shoes#hurts')}`,
    `hurt | ${now('hurt', 'own-shoes#hurts')}`,
  ]);
});

test('a place is found that moved in a journey which was called otherwise then', () => {
  const files = {
    ...journey(
      `- id: choose
    name: Choose
    owner: ecommerce
    steps: [{ id: asks, formerly: ['get-shoes:search/asks'], name: Asks }]`,
      'formerly: [get-shoes]',
    ),
    'metrics.yaml': 'kind: metrics\nitems: [{ id: nps, name: NPS }]',
    'metrics/nps.csv': 'date,value,journey,place\n2025-01-31,1,get-shoes,search/asks\n',
  };
  expect(found(formerIdUsed, files)).toEqual([
    `get-shoes | ${now('get-shoes', 'buy-shoes')}`,
    `search/asks | ${now('search/asks', 'choose/asks')}`,
  ]);
});

test('keys of maps and names of measurement files are references too', () => {
  const files = {
    ...journey(`- id: choose
    name: Choose
    owner: ecommerce
    steps: [{ id: asks, name: Asks, feeling: { byPersona: { maya: { score: 1 } } } }]`),
    'runner.persona.yaml': 'kind: persona\nid: runner\nformerly: [maya]\nname: Maya',
    'metrics.yaml': 'kind: metrics\nitems: [{ id: nps, formerly: [score], name: NPS }]',
    'metrics/score.csv': 'date,value\n2025-01-31,1\n',
  };
  expect(found(formerIdUsed, files)).toEqual([`maya | ${now('maya', 'runner')}`, ` | ${now('score', 'nps')}`]);
});
