import { readSources } from '@journey-as-code/core/node';
import { expect, test } from 'vitest';
import { attribute, elementsIn, spokenTexts } from '../test/read-html.js';
import { ownPages, ownWorkspace, pagesOf } from '../test/site-pages.js';

const pages = ownPages({ editUrl: 'https://example.org/edit' });
const html = (path: string) => pages.find((one) => one.path === path)?.html ?? '';
const partOf = (page: string, id: string) =>
  new RegExp(
    `<section class="part" aria-labelledby="_${id}">.*?\\n(?=<section class="part"|<nav class="neigh)`,
    's',
  ).exec(page)?.[0] ?? '';
const wordsOf = (source: string) => spokenTexts(source).map(({ text }) => text);
const linksOf = (source: string) =>
  elementsIn(source).flatMap((element) => (element.tagName === 'a' ? [attribute(element, 'href') ?? ''] : []));
const described = (source: string) =>
  elementsIn(source)
    .filter((element) => attribute(element, 'name') === 'description')
    .map((element) => attribute(element, 'content'));

const checkout = html('en/journeys/shoe-purchase/purchase/pays/checkout/');
const root = '../../../../../../en/';

test('its title stands alone, its description is a sentence from the data', () => {
  expect(pages.find(({ path }) => path === 'en/journeys/shoe-purchase/purchase/pays/checkout/')?.title).toBe(
    'Checkout page – Tries to pay – Buy running shoes online',
  );
  expect(described(checkout)).toEqual([
    'Through Web store: Payments answers for it, it feels very poor (−2.0), 1 open pain point, 1 promise is not kept.',
  ]);
  expect(described(html('zh/journeys/auto-app-owner/purchase/test-drive/dealer-store/'))).toEqual([
    '渠道：经销商门店；由经销商负责，客户感受很好（+2.0），1 项服务承诺未兑现。',
  ]);
});

test('it says what is promised there, and whether the latest value keeps it', () => {
  expect(wordsOf(partOf(checkout, 'standard')).filter((words) => /%|kept|measured/.test(words))).toEqual([
    'What is promised here, and whether it is kept',
    '≥\u00a098%',
    '96.4%',
    'measured 2025-03-31 · n=18990',
    'not kept',
  ]);
});

test('without a day to judge by, no promise is judged', () => {
  const undated = pagesOf(readSources(ownWorkspace)).find(
    ({ path }) => path === 'en/journeys/shoe-purchase/purchase/pays/checkout/',
  );
  expect(wordsOf(partOf(undated?.html ?? '', 'standard'))).toEqual(expect.arrayContaining(['not measured', 'none']));
});

test('it leads to its place on the map and on the blueprint, and to what comes before and after it', () => {
  expect(linksOf(checkout)).toEqual(
    expect.arrayContaining([
      `${root}journeys/shoe-purchase/index.html#purchase/pays/checkout`,
      `${root}blueprint/shoe-purchase/index.html#purchase/pays/checkout`,
      `${root}journeys/shoe-purchase/index.html#pain-point.wallet-missing`,
      `${root}channels/web-store/index.html`,
      'https://example.org/edit/shop/shoe-purchase.journey.yaml',
    ]),
  );
  expect(linksOf(checkout.slice(checkout.indexOf('<nav class="neighbours"'))).slice(0, 2)).toEqual([
    `${root}journeys/shoe-purchase/consideration/chooses-size/presales-chat/index.html`,
    `${root}journeys/shoe-purchase/purchase/asks-support/support-email/index.html`,
  ]);
  const first = html('en/journeys/shoe-purchase/awareness/sees-ad/social-ad/');
  expect(linksOf(first.slice(first.indexOf('<nav class="neighbours"'))).length).toBeGreaterThan(0);
  expect(first).not.toContain('rel="prev"');
});

test('customers who are passed on are told of at both ends', () => {
  const chat = html('en/journeys/shoe-purchase/consideration/chooses-size/presales-chat/');
  expect(wordsOf(partOf(chat, 'handoffs'))).toEqual([
    'Handoffs',
    'From here',
    'Store operations',
    'cold',
    'The agent cannot see store stock',
  ]);
});

test('pages stay small', () => {
  const sizes = pages
    .filter(({ path }) => path.split('/').length === 7)
    .map((page) => Buffer.byteLength(page.html))
    .sort((a, b) => a - b);
  expect(sizes.length).toBeGreaterThan(50);
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThan(12 * 1024);
});
