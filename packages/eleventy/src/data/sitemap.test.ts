import { readFileSync } from 'node:fs';
import { buildWorkspace, readWorkspace } from '@journey-as-code/core';
import { readSources } from '@journey-as-code/core/node';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { attribute, elementsIn } from '../../test/read-html.js';
import { filesOf, ownPages, ownWorkspace, pagesOf } from '../../test/site-pages.js';
import { siteAssets } from '../asset.js';
import { homePage } from '../pages/home.js';
import { siteOf } from '../site-index.js';
import { sitemap } from './sitemap.js';

const url = 'https://cx.example.org/journeys';
const sources = readSources(ownWorkspace);
const pages = pagesOf(sources, { url });
const mapped = (options = {}) => filesOf(sources, options).filter(({ path }) => path === 'sitemap.xml');

/** The addresses of a sitemap, and the twins that each names. */
function read(text: string): readonly { readonly address: string; readonly twins: readonly string[] }[] {
  const found: { address: string; twins: string[] }[] = [];
  let words = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'url') found.push({ address: '', twins: [] });
    if (name === 'xhtml:link') found.at(-1)?.twins.push(String(attributes.href));
    words = '';
  });
  parser.on('text', (text) => {
    words += text;
  });
  parser.on('closetag', ({ name }) => {
    const last = found.at(-1);
    if (name === 'loc' && last) last.address = words;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return found;
}

const canonical = (html: string) =>
  [...html.matchAll(/<link rel="canonical" href="([^"]*)"/g)].map(([, address]) => address);

test('the sitemap names every page once, by the address that the page itself gives, with its twins', () => {
  const entries = read(mapped({ url })[0]?.content ?? '');
  const inLanguages = pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'));
  expect(entries.map(({ address }) => address).sort()).toEqual(
    inLanguages.flatMap(({ html }) => canonical(html)).sort(),
  );
  expect(entries).toContainEqual({
    address: `${url}/zh/journeys/shoe-purchase/`,
    twins: [`${url}/en/journeys/shoe-purchase/`, `${url}/zh/journeys/shoe-purchase/`],
  });
  expect(new Set(entries.map(({ address }) => address)).size).toBe(entries.length);
});

test('a site that is too large for one file has several, each page in one of them, and a file that names them', () => {
  const site = siteOf(buildWorkspace(readWorkspace(sources)), { url, diagnostics: () => [] });
  const [page] = homePage.plan(site);
  if (page === undefined) throw new Error('There is no home.');
  const paths = Array.from({ length: 25_001 }, (_, index) => `journeys/j-${index}/`);
  const files = [
    ...sitemap.files(
      site,
      paths.map((path) => ({ ...page, path })),
    ),
  ];
  expect(files.map(({ path }) => path)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
  const [first = [], second = []] = files.map(({ content }) => read(content).map(({ address }) => address));
  expect(first).toHaveLength(50_000);
  expect([...first, ...second].sort()).toEqual(
    site.languages.flatMap((tag) => paths.map((path) => `${url}/${tag}/${path}`)).sort(),
  );
  expect(files[2]?.content).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n<sitemap><loc>${url}/sitemap-1.xml</loc></sitemap>\n<sitemap><loc>${url}/sitemap-2.xml</loc></sitemap>\n</sitemapindex>\n`,
  );
});

test('without an address there is no sitemap, and no page says where it is', () => {
  expect(mapped()).toEqual([]);
  expect(ownPages().flatMap(({ html }) => canonical(html))).toEqual([]);
});

test('a page says what a chat shows of it', () => {
  const { html = '' } = pages.find(({ path }) => path === 'zh/journeys/shoe-purchase/') ?? {};
  const properties = elementsIn(html).flatMap((element) => {
    const property = attribute(element, 'property');
    return property === undefined ? [] : [[property, attribute(element, 'content')]];
  });
  expect(Object.fromEntries(properties)).toEqual({
    'og:type': 'website',
    'og:site_name': expect.any(String),
    'og:title': 'Buy running shoes online',
    'og:description': expect.stringContaining('最低谷'),
    'og:locale': 'zh',
    'og:url': `${url}/zh/journeys/shoe-purchase/`,
  });
});

test('the schemas of the model stand at addresses that stay', () => {
  const { from } = siteAssets().files.find(({ path }) => path === 'schema/v1/journey.schema.json') ?? {};
  if (from === undefined || !('file' in from)) throw new Error('There is no schema of journeys.');
  expect(JSON.parse(readFileSync(from.file, 'utf8')).$id).toBe('urn:journey-as-code:schema:1:journey');
});
