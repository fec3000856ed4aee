import { readSources } from '@journey-as-code/core/node';
import { expect, test } from 'vitest';
import { attribute, elementsIn } from '../../test/read-html.js';
import { filesOf, ownPages, ownWorkspace } from '../../test/site-pages.js';
import { siteAssets } from '../asset.js';
import { fileOf } from '../site-page.js';

interface Rule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const sources = readSources(ownWorkspace);
const textWith = (options = {}) => filesOf(sources, options).find(({ path }) => path === '_headers')?.content ?? '';
const text = textWith({ extraPages: [{ path: 'guide/a/', language: 'en', title: 'A', markdown: 'a' }] });

const rules: readonly Rule[] = text.split(/^(?=\/)/m).map((rule) => {
  const [path = '', ...lines] = rule.trimEnd().split('\n');
  return {
    path,
    headers: lines.map((line) => {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      return [name, value] as const;
    }),
  };
});

/** What hosts send with an address: a value for each rule that fits it. */
function sent(address: string, name: string): readonly string[] {
  return rules
    .filter(({ path }) =>
      new RegExp(`^${path.replace(/[.]/g, '\\.').replace('*', '.*').replace(/:\w+/, '[^/]+')}$`).test(address),
    )
    .flatMap(({ headers }) => headers.filter(([header]) => header === name).map(([, value]) => value));
}

test('hosts send with each page the policy that stands in it, and who may frame it', () => {
  for (const { path, html } of ownPages()) {
    const policy = elementsIn(html).find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
    const own = policy && attribute(policy, 'content');
    const framed = /^[^/]+\/embed\//.test(path) ? '' : "; frame-ancestors 'self'";
    expect([path, sent(`/${path}`, 'Content-Security-Policy')]).toEqual([path, [`${own}${framed}`]]);
    if (path.startsWith('en/') && path !== 'en/') {
      expect(sent(`/${fileOf(path)}`, 'Content-Security-Policy')).toEqual([`${own}${framed}`]);
    }
  }
});

test('assets are kept for ever, and nothing else is', () => {
  for (const { path } of siteAssets().files) {
    const lasting = path.startsWith('assets/') ? ['public, max-age=31536000, immutable'] : [];
    expect(sent(`/${path}`, 'Cache-Control')).toEqual(lasting);
  }
  expect(sent('/en/journeys/shoe-purchase/', 'Cache-Control')).toEqual([]);
});

test('data and schemas may be read from other origins, pages not', () => {
  const data = filesOf(sources)
    .map(({ path }) => path)
    .filter((path) => /^(?:journeys\/)?[\w-]+\.(?:json|csv)$/.test(path));
  expect(data).toContain('journeys/shoe-purchase.json');
  for (const path of [...data, 'schema/v1/model.schema.json']) {
    expect([path, sent(`/${path}`, 'Access-Control-Allow-Origin')]).toEqual([path, ['*']]);
  }
  expect(sent('/en/journeys/shoe-purchase/', 'Access-Control-Allow-Origin')).toEqual([]);
});

test('the file keeps to what hosts read: few rules, short lines, one asterisk in a path', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
  for (const { path } of rules) expect(path.split('*').length).toBeLessThanOrEqual(2);
});

test('a site in a folder of its host asks for its own files only', () => {
  const paths = textWith({ url: 'https://example.org/journeys/' }).match(/^\/.*$/gm) ?? [];
  expect(paths.every((path) => path.startsWith('/journeys/'))).toBe(true);
});
