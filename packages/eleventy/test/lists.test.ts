import { expect, test } from 'vitest';
import { builtSite } from './built-site.js';

const site = builtSite();
const wide = { viewport: { width: 1440, height: 900 } };

test('a list is filtered by owner; the address says so, and opens so again', async () => {
  const page = await site.open('en/touchpoints/', wide);
  const owners = () => page.locator('table.sortable tbody tr:visible td[data-label="Owner"]').allInnerTexts();
  const all = await owners();
  await page.getByLabel('Owner').selectOption('Customer service');
  const shown = await owners();
  expect(shown.length).toBe(all.filter((owner) => owner === 'Customer service').length);
  expect(new Set(shown)).toEqual(new Set(['Customer service']));
  expect(await page.getByRole('status').innerText()).toBe(`${shown.length} of ${all.length}`);
  expect(new URL(page.url()).searchParams.get('owner')).toBe('Customer service');
  await page.reload();
  expect(await owners()).toEqual(shown);
  await page.getByLabel('Channel').selectOption({ index: 1 });
  expect((await owners()).length).toBeLessThan(shown.length);
  await page.getByLabel('Owner').selectOption('');
  await page.getByLabel('Channel').selectOption('');
  expect(await owners()).toEqual(all);
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});

test('an address that asks for what is not there shows everything', async () => {
  const page = await site.open('en/touchpoints/?owner=Nobody', wide);
  expect(await page.locator('table.sortable tbody tr:visible').count()).toBeGreaterThan(10);
  await page.context().close();
});

test('journeys on the first page are ordered by what is open, and filtered by who answers', async () => {
  const page = await site.open('zh/', wide);
  await page.getByRole('button', { name: '未解决痛点' }).click();
  await page.getByRole('button', { name: '未解决痛点' }).click();
  const counts = await page.locator('table.sortable tbody td[data-label="未解决痛点"]').allInnerTexts();
  const numbers = counts.map((words) => Number.parseInt(words, 10) || 0);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  expect(numbers[0]).toBeGreaterThan(0);
  await page.getByLabel('负责团队').selectOption({ index: 1 });
  expect(await page.locator('table.sortable tbody tr:visible').count()).toBeLessThan(numbers.length);
  await page.context().close();
});

test('without scripts the pain points of one team have a page of their own', async () => {
  const page = await site.open('en/pain-points/', { ...wide, javaScriptEnabled: false });
  await page.getByText('Of one team, phase or persona').click();
  const link = page.locator('.focus').getByRole('link', { name: 'Customer service' });
  const [count] = /\d+$/.exec(await link.innerText()) ?? [];
  await link.click();
  expect(await page.locator('h1').innerText()).toBe('Pain points: Customer service');
  expect(await page.locator('table.data tbody tr').count()).toBe(Number(count));
  await page.context().close();
});
