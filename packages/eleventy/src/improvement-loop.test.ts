import { readSources } from '@journey-as-code/core/node';
import { expect, test } from 'vitest';
import { attribute, elementsIn, type Node } from '../test/read-html.js';
import { ownPages, ownWorkspace, pagesOf } from '../test/site-pages.js';

const pages = new Map(ownPages().map(({ path, html }) => [path, html]));
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const wordsOf = (node: Node) => textOf(node).replace(/\s+/g, ' ').trim();
/** The rows of the table with a caption, its head left out. */
const rowsOf = (html = '', caption = '') => {
  const tables = elementsIn(html).filter(({ tagName }) => tagName === 'table');
  const table = tables.find((one) => textOf(one).trimStart().startsWith(caption));
  return table ? textsOfRows(table).slice(1) : [];
};
const textsOfRows = (table: Node): readonly (readonly string[])[] => {
  const found: string[][] = [];
  const visit = (node: Node): void => {
    if (!('childNodes' in node)) return;
    if (node.nodeName === 'tr') {
      found.push(node.childNodes.filter(({ nodeName }) => /^t[hd]$/.test(nodeName)).map(wordsOf));
    } else node.childNodes.forEach(visit);
  };
  visit(table);
  return found;
};

test('metrics stand with value, target, verdict and trend, the farthest from its target first', () => {
  const rows = rowsOf(pages.get('en/metrics/'), 'Metrics, the farthest');
  expect(rows.slice(0, 4).map((cells) => [cells[0], cells[1], cells[3], cells[6], cells[7]])).toEqual([
    ['First response time', '58 min', '5 min', '○ not met yet needs attention1060% from the target', '↑ getting worse'],
    ['Test-drive rate', '13.1%', '18%', '! behind27.2% from the target18.3% of the way', '↑ getting better'],
    ['12-month repurchase', '25.1%', '30%', '○ not met yet16.3% from the target', '↑ getting better'],
    ['Cart abandonment', '69.2%', '60%', '! behind15.3% from the target8% of the way', '↓ getting better'],
  ]);
  expect(rows.find(([name]) => name === 'Checkout conversion')?.[2]).toBe('2025-02-28 out of date');
  expect(pages.get('zh/metrics/')).toContain('共 18 项指标：8 项好转，1 项恶化。');
});

test('each line of a metric has its values as a table', () => {
  const html = pages.get('en/metrics/') ?? '';
  const lines = elementsIn(html).filter((one) => attribute(one, 'class') === 'metric-line');
  const tables = elementsIn(html).filter((one) => attribute(one, 'class') === 'plain-table');
  expect(lines.map(({ tagName }) => tagName)).toEqual(new Array(9).fill('svg'));
  expect(tables).toHaveLength(lines.length);
  expect(rowsOf(html, 'Test-drive rate: values')).toEqual([
    ['2025-03-31', '13.1%', '10150'],
    ['2025-02-28', '12.9%', '8700'],
    ['2025-01-31', '12.2%', '9800'],
    ['2024-12-31', '12%', '10400'],
  ]);
});

test('the tree of metrics hangs each below what it contributes to, and a circle of them hangs nowhere', () => {
  const trees = (html = '') => elementsIn(html).filter((one) => attribute(one, 'class') === 'tree');
  expect(wordsOf(trees(pages.get('en/metrics/'))[0]!)).toMatch(
    /^12-month repurchase.*NPS, online.*First response time/,
  );
  const circle = pagesOf([
    {
      path: 'metrics.yaml',
      content:
        'kind: metrics\nitems: [{ id: a, name: A, parent: b }, { id: b, name: B, parent: a }, { id: c, name: C, parent: c }]\n',
    },
  ]);
  expect(trees(circle.find(({ path }) => path === 'en/metrics/')?.html)).toEqual([]);
});

test('without a day nothing is judged, and nothing is said to be measured', () => {
  const html = pagesOf(readSources(ownWorkspace)).find(({ path }) => path === 'en/metrics/')?.html;
  expect(new Set(rowsOf(html, 'Metrics, the farthest').map((cells) => cells[6]))).toEqual(new Set(['? unknown']));
});

test('the strategy tells the eight elements, and what each lacks', () => {
  const rows = rowsOf(pages.get('en/strategy/'), 'The eight elements');
  expect(rows.map(([, share, state]) => [share, state])).toEqual([
    ['100%', '✓ done'],
    ['66.7%', '◐ partly'],
    ['25%', '◐ partly'],
    ['60%', '◐ partly'],
    ['100%', '✓ done'],
    ['100%', '✓ done'],
    ['66.7%', '◐ partly'],
    ['37.5%', '◐ partly'],
  ]);
  expect(rows[1]?.[3]).toBe('First-car family');
  expect(rowsOf(pages.get('zh/strategy/'), '目标及其指标')[0]?.[1]).toBe('App 净推荐值 → 按计划44 · 目标 50 · ↑ 好转');
});

test('rules stand in the order of the touchpoints that they use', () => {
  const rows = rowsOf(pages.get('en/orchestration/'), 'Orchestration rules');
  expect(rows).toHaveLength(8);
  expect(rows.at(-1)?.slice(0, 7)).toEqual([
    'Payment tip after a failed paymentacts first',
    'Support email3.2 Contacts support or looks for another way to pay',
    'Payment failedOrder not paid within 30 minutesafter 30 minutes · not 21:00-08:00',
    'Maya, beginner runner, First-time buyer',
    'guidancePayment options explained, with a saved-cart link',
    'Email',
    '1 in 7 days',
  ]);
});

test('the touchpoints that matter most stand above their list, those of today only', () => {
  const board = elementsIn(pages.get('en/touchpoints/') ?? '').find((one) => attribute(one, 'class') === 'board')!;
  const words = wordsOf(board);
  expect(words).toMatch(/^Hurt mostCheckout pagefriction 88 · Buy running shoes online/);
  expect(words).toContain('Used mostCheckout page610 a day · Buy running shoes onlineLive chat140 a day');
  expect(words).not.toContain('target');
});

test('opportunities say where they lie, by what they mend', () => {
  const [first] = rowsOf(pages.get('en/opportunities/'), 'Opportunities');
  expect(first?.[6]).toBe('3.1 Tries to pay › Checkout page');
});
