import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { attribute, type Element, elementsIn, type Node } from '../test/read-html.js';
import { filesOf, ownFiles, ownPages, pagesOf } from '../test/site-pages.js';

const pages = new Map(ownPages().map(({ path, html }) => [path, html]));
const files = new Map(ownFiles().map(({ path, content }) => [path, content]));

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const tableIn = (html = '') => {
  const rows = elementsIn(html).filter((one) => one.tagName === 'tr' && attribute(one, 'role') === 'row');
  const cellsOf = (row: Element) => row.childNodes.filter(({ nodeName }) => /^t[hd]$/.test(nodeName)).map(textOf);
  return rows.map(cellsOf);
};
const listed = (path: string, column = 0) =>
  tableIn(pages.get(path))
    .slice(1)
    .map((cells) => cells[column]?.replace(/\s+/g, ' ').trim());

test.each(
  ['en', 'zh'].flatMap((language) =>
    ['actions', 'glossary', 'handoffs', 'metrics', 'opportunities', 'orchestration', 'pain-points', 'touchpoints'].map(
      (list) => `${language}/${list}/`,
    ),
  ),
)('%s: its file has the columns and the rows of its table', (path) => {
  const list = path.split('/')[1];
  const [head, ...rows] = parse(files.get(`${path}${list}.csv`) ?? '', { bom: true });
  const [shownHead, ...shownRows] = tableIn(pages.get(path));
  expect(head).toEqual(shownHead);
  expect(rows).toHaveLength(shownRows.length);
  rows.forEach(([name = ''], index) => {
    for (const word of name.split(' → ')) expect(shownRows[index]?.[0]).toContain(word);
  });
});

test('the cold handoffs stand first, with what hurts there', () => {
  expect(listed('en/handoffs/', 1)).toEqual(['cold', 'cold', 'warm', 'warm', 'warm', 'warm', 'warm']);
  expect(listed('en/handoffs/').slice(0, 2)).toEqual(['Sales China → Dealers', 'Customer service → Store operations']);
  expect(listed('en/handoffs/', 6)[0]).toBe('highMust explain needs again at the dealer (cold transfer)');
  expect(pages.get('en/handoffs/')).toContain('7 handoffs from one team to another, 2 of them cold');
});

test('an action whose day has passed says so in words: on the board, beside its bar, and in the table', () => {
  const html = pages.get('en/actions/') ?? '';
  expect(html.match(/<span class="tag late">overdue<\/span>/g)).toHaveLength(3);
  expect(listed('en/actions/', 1)[0]).toBe('planned overdue');
  expect(html).toContain('6 actions to make it better, 1 of them overdue.');
  const withoutDay = pagesOf([]).find(({ path }) => path === 'en/');
  expect(withoutDay?.html).not.toContain('overdue');
});

test('every dot of the field is a row of the table with the same number', () => {
  const html = pages.get('en/opportunities/') ?? '';
  const dots = elementsIn(html).filter((one) => attribute(one, 'aria-label')?.match(/^\d+ .*: (?:quick win|big bet)/));
  const names = listed('en/opportunities/');
  expect(dots).toHaveLength(6);
  for (const dot of dots) {
    const [, number, name = ''] = /^(\d+) (.*): /.exec(attribute(dot, 'aria-label') ?? '') ?? [];
    expect(names[Number(number) - 1]).toContain(`${number}${name}`);
  }
});

test('each count of the matrices of channels leads to a list of as many touchpoints', () => {
  const html = pages.get('en/channels/') ?? '';
  const counts = elementsIn(html).filter((one) => attribute(one, 'class') === 'count-link');
  expect(counts.length).toBeGreaterThan(40);
  for (const link of counts) {
    const [, channel, anchor] = /channels\/([^/]+)\/index\.html#(.+)$/.exec(attribute(link, 'href') ?? '') ?? [];
    const list = elementsIn(pages.get(`en/channels/${channel}/`) ?? '').find((one) => attribute(one, 'id') === anchor);
    expect(list && textOf(list)).toMatch(new RegExp(` ${textOf(link)}$`));
  }
  const file = parse(files.get('en/channels/channels.csv') ?? '', { bom: true });
  const [head, ...rows] = file;
  const store = rows.find(([name]) => name === 'Web store');
  expect(Object.fromEntries((head ?? []).map((name, index) => [name, store?.[index]]))).toMatchObject({
    Touchpoints: '8',
    Consideration: '4',
    Decision: '0',
    desktop: '7',
  });
});

test('a list with nothing to list has no page, no file, and no place in the navigation', () => {
  const few = pagesOf([]);
  const lists = /\/(?:actions|glossary|handoffs|metrics|opportunities|orchestration)\//;
  expect(few.length).toBeGreaterThan(0);
  expect(few.filter(({ path, html }) => lists.test(path) || lists.test(html)).map(({ path }) => path)).toEqual([]);
  expect(few.map(({ path }) => path)).not.toContain('en/strategy/');
  expect(filesOf([]).filter(({ path }) => lists.test(path))).toEqual([]);
});
