import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { hostileWorkspace, texts } from '../test/hostile-workspace.js';
import { attribute, elementsIn, spokenTexts } from '../test/read-html.js';
import { filesOf, pagesOf } from '../test/site-pages.js';
import { siteAssets } from './asset.js';
import { brokenLinks } from './links.js';
import { fileOf } from './site-page.js';

const pages = pagesOf(hostileWorkspace()).map(({ path, html, twin }) => ({ path, html, twin }));
const downloads = filesOf(hostileWorkspace());
const ours = /^(?:\.\.\/)*assets\/(?:theme|site|keys|sort|filter|density|diagrams|slides|png|copy)\.js$/;

const forbidden = new Set(['iframe', 'img', 'style', 'base', 'object', 'embed', 'form', 'input', 'video']);
const script = /^\s*(?:javascript|data|vbscript):/i;

test('a hostile workspace gives pages of its own', () => {
  expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(['en/journeys/evil/', 'zh/personas/p39/']));
});

test('no text becomes an element that runs or loads, or an attribute that does', () => {
  const harmful = pages.flatMap(({ path, html }) =>
    elementsIn(html).flatMap((element) => {
      const { tagName, attrs } = element;
      const isHarmful =
        forbidden.has(tagName) ||
        (tagName === 'script' && !ours.test(attribute(element, 'src') ?? '')) ||
        attrs.some(({ name, value }) => /^on|^style$|^srcdoc$/.test(name) || (name === 'href' && script.test(value)));
      return isHarmful ? [`${path}: ${tagName}`] : [];
    }),
  );
  expect(harmful).toEqual([]);
});

test('every text is read back as it was written', () => {
  const journey = pages.find(({ path }) => path === 'en/journeys/evil/');
  const spoken = spokenTexts(journey?.html ?? '').map(({ text }) => text.replace(/\s+/g, ' '));
  const whole = spoken.join('\n');
  expect(texts.filter((text) => !whole.includes(text.trim().replace(/\s+/g, ' ')))).toEqual([]);
});

test('no text makes a link or an anchor that leads nowhere', () => {
  const files = pages.map(({ path, html }) => ({ path: fileOf(path), html }));
  const assets = [
    'icon.svg',
    'theme.css',
    'print.css',
    'theme.js',
    'site.js',
    'keys.js',
    'sort.js',
    'diagrams.js',
    'filter.js',
    'density.js',
    'slides.js',
    'png.js',
    'copy.js',
    'draw.html',
  ];
  const others = [...assets.map((name) => ({ path: `assets/${name}` })), ...downloads.map(({ path }) => ({ path }))];
  const schemas = siteAssets().files.filter(({ path }) => path.startsWith('schema/'));
  const twins = pages.flatMap(({ twin }) => (twin === undefined ? [] : [{ path: twin }]));
  expect(brokenLinks([...files, ...others, ...schemas, ...twins, { path: 'llms-full.txt' }])).toEqual([]);
});

test('no cell of a file is one that a spreadsheet computes', () => {
  expect(downloads.map(({ path }) => path)).toEqual(expect.arrayContaining(['en/actions/actions.csv']));
  for (const { content } of downloads.filter(({ path }) => path.endsWith('.csv'))) {
    const cells = parse(content, { bom: true }).flat();
    expect(cells.filter((cell) => /^\s*[=+@＝＋＠]/.test(cell))).toEqual([]);
  }
});
