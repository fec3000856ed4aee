import { join } from 'node:path/posix';
import { buildWorkspace, readWorkspace, toJSON } from '@journey-as-code/core';
import { readSources } from '@journey-as-code/core/node';
import { expect, test } from 'vitest';
import { hostileWorkspace, texts } from '../../test/hostile-workspace.js';
import { attribute, elementsIn, type Node } from '../../test/read-html.js';
import { linksIn, oneLine, readMarkdown, textIn } from '../../test/read-markdown.js';
import { ownFiles, ownPages, ownWorkspace, pagesOf } from '../../test/site-pages.js';
import { siteAssets } from '../asset.js';
import { finished } from '../finished.js';
import { isLeftOut } from './left-out.js';
import { type Node as TwinNode, treeOf } from './tree.js';
import { twinsOf } from './twins.js';

const own = ownPages().map(finished);
const workspace = buildWorkspace(readWorkspace(readSources(ownWorkspace)));
/** Some pages of a workspace in which every text is hostile; its journey holds them all. */
const hostile = pagesOf(hostileWorkspace(), { languages: ['en'] })
  .map(finished)
  .filter(({ path }) =>
    /^en\/(?:index|(?:actions|pain-points|teams\/team-a|personas\/p[0-9]|journeys\/evil(?:\/s0\/t1\/tp)?)\/index)\b/.test(
      path,
    ),
  );
const twins = twinsOf(own).all;
const contents = new Map(twins.map(({ path, content }) => [path, content]));

/** A tree as nested lists of tags and texts. */
const outline = (node: TwinNode): unknown =>
  typeof node === 'string' ? node : [node.tag, ...node.children.map(outline)];

/** The same from a parser of HTML. */
function parsed(node: Node): readonly unknown[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value];
  if (!('attrs' in node)) return [];
  const attributes = node.attrs.map(({ name, value }) => ` ${name}="${value}"`).join('');
  const element = { tag: node.tagName, classes: attribute(node, 'class') ?? '', attributes, children: [] };
  return isLeftOut(element) ? [] : [[node.tagName, ...joined(node.childNodes.flatMap(parsed))]];
}

/** Texts beside each other are one text. */
function joined(nodes: readonly unknown[]): readonly unknown[] {
  return nodes.reduce<unknown[]>((all, node) => {
    const last = all.at(-1);
    if (typeof node === 'string' && typeof last === 'string') all.splice(-1, 1, last + node);
    else all.push(node);
    return all;
  }, []);
}

const mainOf = (html: string) => {
  const main = elementsIn(html).find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error('A page has no main part.');
  return main;
};

const normal = (nodes: unknown): unknown => {
  if (!Array.isArray(nodes)) return nodes;
  return joined(nodes.map(normal));
};

test.each([
  ['this repository', own],
  ['a hostile workspace', hostile],
])('pages of %s are read as a parser of HTML reads them', (_, pages) => {
  for (const { path, html } of pages.filter(({ twin }) => twin !== undefined)) {
    const tree = treeOf(html, html.indexOf('>', html.indexOf('<main')) + 1, html.lastIndexOf('</main>'));
    const expected = ['main', ...joined(mainOf(html).childNodes.flatMap(parsed))];
    expect([path, normal(outline(tree))]).toEqual([path, normal(expected)]);
  }
});

test('every page that says something has a twin beside it, and says so', () => {
  for (const { path, html, twin } of own) {
    const links = elementsIn(html).filter((element) => attribute(element, 'type') === 'text/markdown');
    expect(links.map((link) => attribute(link, 'href'))).toEqual(twin === undefined ? [] : ['index.md']);
    if (twin !== undefined) expect(twin).toBe(path.replace(/\.html$/, '.md'));
  }
  expect(contents.has('zh/journeys/shoe-purchase/index.md')).toBe(true);
  expect(contents.has('404.md')).toBe(false);
});

test('a twin says every name that its page says', () => {
  const { terms, ...model } = toJSON(workspace); // terms are words of the interface too
  const names = new Map(['en', 'zh'].map((tag) => [tag, namesIn(model, tag)]));
  expect(terms.length).toBeGreaterThan(0);
  expect(names.get('en')?.size).toBeGreaterThan(200);
  for (const { path, html, twin } of own.filter((page) => page.twin !== undefined)) {
    const said = textOfPage(html);
    const told = unescaped(contents.get(twin ?? '') ?? '');
    const missing = [...(names.get(path.slice(0, 2)) ?? [])].filter(
      (name) => said.includes(name) && !told.includes(name),
    );
    expect([path, missing]).toEqual([path, []]);
  }
});

test('links of twins lead to files of the site', () => {
  const files = new Set([
    ...own.map(({ path }) => path),
    ...contents.keys(),
    ...[...ownFiles(), ...siteAssets().files].map(({ path }) => path),
  ]);
  for (const [path, text] of contents) {
    const broken = linksOf(text).filter(
      (link) =>
        !/^(?:https?|mailto):/.test(link) && !files.has(join(path, '..', decodeURIComponent(link.split('#')[0] ?? ''))),
    );
    expect([path, broken]).toEqual([path, []]);
  }
});

test('a twin leads to twins', () => {
  const links = linksIn(readMarkdown(contents.get('en/personas/maya-runner/index.md') ?? ''));
  expect(links).toContain('../../journeys/shoe-purchase/index.md');
  expect(links.filter((link) => link.endsWith('.html'))).toEqual([]);
});

test('what users write stays text in a twin, and makes nothing of its own', () => {
  const made = new Set([
    'p',
    'ul',
    'ol',
    'li',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'a',
    'strong',
    'code',
    'pre',
  ]);
  const hostileTwins = new Map(
    twinsOf(hostile)
      .all.filter(({ path }) => path.endsWith('.md'))
      .map(({ path, content }) => [path, inParts(content)]),
  );
  for (const [path, html] of hostileTwins) {
    const elements = elementsIn(`<main>${html}</main>`);
    const others = elements
      .map(({ tagName }) => tagName)
      .filter((tag) => !made.has(tag) && !/^(?:html|head|body|main|blockquote|hr|h[1-6])$/.test(tag));
    expect([path, others]).toEqual([path, []]);
    const page = hostile.find(({ twin }) => twin === path);
    if (!page) continue;
    const outside = (links: readonly string[]) =>
      new Set(links.filter((link) => /^[a-z]+:/i.test(link)).map(decodeURI));
    const allowed = outside(linksIn(page.html));
    expect([path, [...outside(linksIn(html))].filter((link) => !allowed.has(link))]).toEqual([path, []]);
  }
  const journey = textIn(hostileTwins.get('en/journeys/evil/index.md') ?? '');
  expect(texts.filter((text) => !journey.includes(oneLine(text)))).toEqual([]);
});

test('the main pages of the first language stand in one file, each by itself', () => {
  const full = contents.get('llms-full.txt') ?? '';
  const titles = full.split('\n---\n\n').map((part) => part.split('\n', 1)[0]);
  expect(titles).toContain('# Buy running shoes online');
  expect(titles).toContain('# Maya, beginner runner');
  expect(titles.every((title) => title?.startsWith('# '))).toBe(true);
});

/** Every name in a model, in a language or in the one it has. */
function namesIn(model: unknown, language: string): ReadonlySet<string> {
  if (typeof model !== 'object' || model === null) return new Set();
  const inside = Object.entries(model).flatMap(([key, value]) =>
    key === 'name' ? [value?.[language] ?? Object.values(value)[0]] : [...namesIn(value, language)],
  );
  return new Set(inside);
}

/** A twin as GitHub reads it; part by part, since reading takes the longer the longer a text is. */
function inParts(markdown: string): string {
  return markdown
    .split(/^(?=## )/m)
    .map(readMarkdown)
    .join('');
}

/** A twin as it is read without knowing Markdown, but for its backslashes. */
function unescaped(markdown: string): string {
  return oneLine(markdown.replace(/\\(?=[^\w\s])/g, ''));
}

/** Where the links of a twin of ours lead. */
function linksOf(markdown: string): readonly string[] {
  const words = markdown.replace(/^(`{3,})[\s\S]*?^\1$|`[^`\n]*`/gm, '');
  return [...words.matchAll(/(?<!\\)\]\(([^)\s]+)\)/g)].map(([, address = '']) => address);
}

/** What readers see on a page, between its header and its footer; its legend names what any page may show. */
function textOfPage(html: string): string {
  const texts = (node: Node): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    const isLegend = 'attrs' in node && attribute(node, 'class') === 'legend';
    const isSilent = isLegend || /^(?:svg|nav|button|pre)$/.test(node.nodeName);
    return 'childNodes' in node && !isSilent ? node.childNodes.map(texts).join(' ') : '';
  };
  return oneLine(texts(mainOf(html)));
}
