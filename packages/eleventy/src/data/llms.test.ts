import { join } from 'node:path/posix';
import { readSources } from '@journey-as-code/core/node';
import { expect, test } from 'vitest';
import { hostileWorkspace } from '../../test/hostile-workspace.js';
import { elementsIn } from '../../test/read-html.js';
import { linksIn, readMarkdown } from '../../test/read-markdown.js';
import { filesOf, ownPages, ownWorkspace } from '../../test/site-pages.js';

const sources = readSources(ownWorkspace);
const overview = (options = {}, of = sources) =>
  filesOf(of, options).find(({ path }) => path === 'llms.txt')?.content ?? '';

test('the overview begins with the name of the site and says where each journey stands as Markdown', () => {
  const lines = overview().split('\n');
  expect(lines[0]).toBe('# Acme customer journeys');
  expect(lines).toContain(
    '- [Buy running shoes online](en/journeys/shoe-purchase/index.md): The lowest point is 3.1 Tries to pay (−2.0, very poor): Preferred payment method is missing.',
  );
});

test('its links lead to files of the site', () => {
  const twins = ownPages().flatMap(({ twin }) => twin ?? []);
  const files = new Set([...twins, ...filesOf(sources).map(({ path }) => path), 'llms-full.txt']);
  const links = linksIn(readMarkdown(overview()));
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((link) => !files.has(join('.', link)))).toEqual([]);
});

test('where the address of the site is known, its links are whole', () => {
  const links = linksIn(readMarkdown(overview({ url: 'https://cx.example.org/journeys' })));
  expect(links.every((link) => link.startsWith('https://cx.example.org/journeys/'))).toBe(true);
});

test('it is in the first language of the site', () => {
  expect(overview({ languages: ['zh', 'en'] })).toContain('(zh/journeys/shoe-purchase/index.md): 最低谷');
});

test('what users write stays text in it', () => {
  const tags = new Set(elementsIn(readMarkdown(overview({}, hostileWorkspace()))).map(({ tagName }) => tagName));
  expect([...tags].sort()).toEqual(['a', 'blockquote', 'body', 'h1', 'h2', 'head', 'html', 'li', 'p', 'ul']);
});
