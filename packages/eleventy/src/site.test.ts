import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute, elementsIn, spokenTexts } from '../test/read-html.js';
import { ownPages } from '../test/site-pages.js';
import { contentSecurityPolicy } from './content-security-policy.js';
import { pages as sorts } from './pages/index.js';
import { fileOf } from './site-page.js';
import { stringsIn } from './strings/strings.js';

const pages = ownPages().map(({ path, language, title, html }) => ({ path, language, title, html }));
const inLanguages = pages.filter(({ path }) => path !== '' && path !== '404.html');
const named = inLanguages.map((page) => [page.path, page] as const);

test('every page file is in the list', () => {
  const alone = ['index', 'page', 'changelog-of', 'languages', 'moved', 'gone', 'not-found'];
  const files = readdirSync(new URL('./pages', import.meta.url))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !name.includes('.') && !alone.includes(name));
  expect(sorts.map(({ id }) => id).sort()).toEqual(files.sort());
});

test('every sort of page stands in every language', () => {
  const below = (language: string) =>
    pages.filter(({ path }) => path.startsWith(`${language}/`)).map(({ path }) => path.slice(language.length + 1));
  expect(below('zh')).toEqual(below('en'));
  expect(below('en')).toEqual(
    expect.arrayContaining([
      '',
      'actions/',
      'blueprint/shoe-purchase/',
      'channels/',
      'changes/',
      'channels/web-store/',
      'findings/',
      'glossary/',
      'guide/getting-started/',
      'handoffs/',
      'index-a-z/',
      'journeys/shoe-purchase/',
      'model/',
      'model/touchpoint/',
      'opportunities/',
      'pain-points/',
      'personas/',
      'personas/maya-runner/',
      'rules/',
      'rules/cold-handoff/',
      'teams/',
      'teams/customer-service/',
      'touchpoints/',
    ]),
  );
});

test('no two pages have one address, and the same workspace gives the same bytes', () => {
  const paths = pages.map(({ path }) => fileOf(path).toLowerCase());
  expect(new Set(paths).size).toBe(paths.length);
  expect(ownPages().map(({ html }) => html)).toEqual(pages.map(({ html }) => html));
});

test.each(named)('%s: its rules of loading, and nothing inline', (_, { html }) => {
  const elements = elementsIn(html);
  const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
  expect(policy && attribute(policy, 'content')).toBe(contentSecurityPolicy());
  for (const element of elements) {
    expect(element.tagName).not.toBe('style');
    if (element.tagName === 'script') expect(attribute(element, 'src')).toMatch(/^[./]/);
    for (const { name } of element.attrs) expect(name).not.toMatch(/^(?:style|on.*)$/);
  }
});

test.each(named)('%s: one heading, a title that stands alone, anchors that are unique', (_, { html, title }) => {
  const elements = elementsIn(html);
  expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
  expect(title.trim()).not.toBe('');
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every address in a page is relative, to another page by its file, or to the web', () => {
  for (const { html } of pages) {
    for (const element of elementsIn(html)) {
      for (const name of ['href', 'src']) {
        const address = attribute(element, name);
        if (address === undefined) continue;
        expect(address).toMatch(
          /^(?:#.+|(?:\.\.\/)*[\w./-]+\.(?:html|css|js|svg|csv|json|md|txt)(?:#.+)?|\/[\w./-]*|https?:\/\/\S+|mailto:\S+)$/,
        );
      }
    }
  }
});

test.each(named.filter(([path]) => path.startsWith('zh/')))('%s: the interface speaks Chinese', (_, { html }) => {
  const english = new Set(wordsOf(stringsIn('en')).filter((word) => /[a-z]{2}/i.test(word)));
  const spoken = spokenTexts(html).filter(({ language, isCode }) => language.startsWith('zh') && !isCode);
  expect(spoken.filter(({ text }) => english.has(text)).map(({ text }) => text)).toEqual([]);
});

test.each(named)('%s: text in another language says so', (path, { html, language }) => {
  const isChinese = language.startsWith('zh');
  const unmarked = spokenTexts(html)
    .filter((one) => one.language === language && !one.isCode)
    .filter(({ text }) => (isChinese ? isEnglishSentence(text) : /\p{Script=Han}{2}/u.test(text)))
    .map(({ text }) => text);
  expect({ path, unmarked }).toEqual({ path, unmarked: [] });
});

function isEnglishSentence(text: string): boolean {
  return !/\p{Script=Han}/u.test(text) && /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text);
}

function wordsOf(strings: unknown): readonly string[] {
  if (typeof strings === 'string') return [strings];
  if (typeof strings === 'function') return [];
  return Object.values(strings ?? {}).flatMap(wordsOf);
}
