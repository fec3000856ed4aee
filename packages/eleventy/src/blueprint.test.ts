import { expect, test } from 'vitest';
import { file, journey, stage } from '../test/journey-files.js';
import { attribute, elementsIn, spokenTexts } from '../test/read-html.js';
import { pagesOf } from '../test/site-pages.js';

const pages = pagesOf([
  file('journey.config.yaml', { schemaVersion: 1, name: 'Shop', locales: ['en'] }),
  file('teams.yaml', {
    kind: 'teams',
    items: [
      { id: 'shop', name: 'Shop' },
      { id: 'bank', name: 'Bank' },
    ],
  }),
  file('systems.yaml', { kind: 'systems', items: [{ id: 'gateway', name: 'Payment gateway' }] }),
  file('channels.yaml', { kind: 'channels', items: [{ id: 'web', name: 'Web', medium: 'digital' }] }),
  file('ada.persona.yaml', { kind: 'persona', id: 'ada', name: 'Ada' }),
  journey(
    'buy',
    [
      stage('look', []),
      stage('pay', [
        {
          id: 'card',
          name: 'Pays',
          doing: ['Enters the number'],
          feeling: { score: -1 },
          touchpoints: [
            {
              id: 'form',
              name: 'Form',
              channel: 'web',
              task: 'Pay',
              handoffs: [
                { id: 'on', to: 'bank', mode: 'warm', contextCarried: ['The sum'] },
                { id: 'off', to: 'bank', mode: 'cold', reason: 'No line to the bank' },
              ],
            },
          ],
          blueprint: {
            artefacts: ['Receipt'],
            frontstage: [{ id: 'shows', name: 'Shows the sum' }],
            backstage: [
              { id: 'books', name: 'Books', owner: 'bank', system: 'gateway', duration: 'PT2M', failurePoint: true },
            ],
            support: [{ id: 'settles', name: 'Settles', waitPoint: true }],
          },
        },
        { id: 'leaves', name: 'Leaves' },
      ]),
    ],
    { formerly: ['purchase'] },
  ),
  journey('plain', [stage('only', [{ id: 'step', name: 'Step', blueprint: { artefacts: ['Leaflet'] } }])]),
]).map(({ path, html }) => ({ path, html }));
const htmlOf = (path: string) => pages.find((page) => page.path === path)?.html ?? '';
const blueprint = htmlOf('en/blueprint/buy/');
const table = blueprint.slice(blueprint.indexOf('<table'), blueprint.indexOf('</table>'));
const wordsOf = (html: string) =>
  spokenTexts(html)
    .map(({ text }) => text)
    .join(' ');
const rowsOf = (html: string) =>
  html
    .split('<tr')
    .slice(1)
    .map((row) => wordsOf(`<table><tr${row}</table>`));

test('a journey has a blueprint where something is done behind it, and its page leads there and back', () => {
  expect(pages.map(({ path }) => path).filter((path) => path.startsWith('en/blueprint/'))).toEqual([
    'en/blueprint/buy/',
    'en/blueprint/purchase/',
  ]);
  const links = (path: string) => elementsIn(htmlOf(path)).flatMap((element) => attribute(element, 'href') ?? []);
  expect(links('en/journeys/buy/')).toContain('../../../en/blueprint/buy/index.html');
  expect(links('en/blueprint/buy/')).toContain('../../../en/journeys/buy/index.html');
  expect(links('en/journeys/plain/').filter((link) => link.includes('blueprint'))).toEqual([]);
});

test('an address that the blueprint had before leads on', () => {
  expect(htmlOf('en/blueprint/purchase/')).toContain('content="0; url=../../../en/blueprint/buy/index.html"');
});

test('stages stand over their steps, lanes below each other, with the three lines between them', () => {
  expect(rowsOf(table)).toEqual([
    '1 look — not scored 2 pay poor ▼ −1.0',
    '2.1 Pays poor ▼ −1.0 2.2 Leaves — not scored',
    'Physical evidence — none Receipt — none',
    'Customer actions — none Enters the number — none',
    'Line of interaction · below it, what we do in the customer’s sight',
    'Frontstage — none Form Shop → passed on to Bank warm goes along: The sum → passed on to Bank cold No line to the bank Shows the sum Shop — none',
    'Line of visibility · below it, what the customer does not see',
    'Backstage — none Books often fails Bank · Payment gateway · 2 minutes — none',
    'Line of internal interaction · below it, what others do so that the work above can be done',
    'Support processes — none Settles customer waits Shop — none',
    'Systems — none Payment gateway — none',
  ]);
});

test('each cell is headed by its stage, its step and its lane; a stage without steps keeps its column', () => {
  const elements = elementsIn(`${table}</table>`);
  const heads = elements.filter(({ tagName }) => tagName === 'th');
  const scoped = (scope: string) => heads.filter((head) => attribute(head, 'scope') === scope);
  expect(scoped('colgroup').map((head) => [attribute(head, 'id'), attribute(head, 'colspan')])).toEqual([
    ['look', '1'],
    ['pay', '2'],
  ]);
  expect(scoped('col').map((head) => attribute(head, 'id'))).toEqual(['pay/card', 'pay/leaves']);
  expect(scoped('row')).toHaveLength(6);
  expect(scoped('rowgroup').map((head) => attribute(head, 'colspan'))).toEqual(['4', '4', '4']);
  expect(elements.filter(({ tagName }) => tagName === 'col')).toHaveLength(4);
});

test('what fails and what customers wait for is listed with who answers for it', () => {
  expect(rowsOf(blueprint.slice(blueprint.lastIndexOf('<table')))).toEqual([
    'What is done Mark Step Lane Owner Systems Takes',
    expect.stringContaining(
      'Books Mark often fails Step 2.1 Pays Lane Backstage Owner Bank Systems Payment gateway Takes 2 minutes',
    ),
    expect.stringContaining(
      'Settles Mark customer waits Step 2.1 Pays Lane Support processes Owner Shop Systems — none Takes — none',
    ),
  ]);
});
