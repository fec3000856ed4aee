import { readFileSync } from 'node:fs';
import { buildWorkspace, readWorkspace, type SourceFile, stepsOf, touchpointsOf } from '@journey-as-code/core';
import { readSources } from '@journey-as-code/core/node';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { hostileWorkspace, texts } from '../../test/hostile-workspace.js';
import { filesOf, ownWorkspace } from '../../test/site-pages.js';

interface Read {
  readonly elements: ReadonlySet<string>;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly texts: readonly string[];
}

/** A picture as an XML parser reads it, which throws where it is not well-formed. */
function read(source: string): Read {
  const elements = new Set<string>();
  const attributes: (readonly [string, string])[] = [];
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes: own }) => {
    elements.add(name);
    attributes.push(...Object.entries(own));
    if (['text', 'title', 'desc'].includes(name)) found.push('');
  });
  parser.on('text', (text) => {
    if (found.length > 0) found.push(`${found.pop()}${text}`);
  });
  parser.write(source).close();
  return { elements, attributes, texts: found.map((text) => text.replace(/\s+/g, ' ').trim()) };
}

const picturesOf = (sources: readonly SourceFile[]) =>
  filesOf(sources, { asOf: '2025-04-20' })
    .filter(({ path }) => path.includes('/pictures/'))
    .map(({ path, content }) => ({ path, content, read: read(content) }));

const own = picturesOf(readSources(ownWorkspace));
const hostile = picturesOf(hostileWorkspace());

test('map and curve of each journey are pictures, in each language', () => {
  expect(own.map(({ path }) => path).filter((path) => path.includes('/shoe-purchase/'))).toEqual([
    'en/pictures/shoe-purchase/curve.svg',
    'en/pictures/shoe-purchase/map.svg',
    'zh/pictures/shoe-purchase/curve.svg',
    'zh/pictures/shoe-purchase/map.svg',
  ]);
});

test('a map names every stage, step, touchpoint and open pain point, as text', () => {
  const { journeys } = buildWorkspace(readWorkspace(readSources(ownWorkspace)));
  for (const journey of journeys.values()) {
    const map = own.find(({ path }) => path === `zh/pictures/${journey.id}/map.svg`)?.read.texts ?? [];
    const named = [
      journey,
      ...journey.stages,
      ...stepsOf(journey).map(({ step }) => step),
      ...touchpointsOf(journey).map(({ touchpoint }) => touchpoint),
      ...journey.painPoints.filter(({ status, at }) => status === 'open' && at.length > 0),
    ].map(({ name }) => name.zh ?? name.en ?? '');
    expect(map).toEqual(expect.arrayContaining(named));
  }
});

test('a picture opens with its title and its sentence', () => {
  const curve = own.find(({ path }) => path === 'en/pictures/shoe-purchase/curve.svg');
  expect(curve?.read.texts.slice(0, 2)).toEqual([
    'Buy running shoes online',
    'The lowest point is 3.1 Tries to pay (−2.0, very poor): Preferred payment method is missing.',
  ]);
});

test('a picture has only what office software draws, refers to nothing outside it, and runs nothing', () => {
  const all = [...own, ...hostile];
  const drawn = new Set(all.flatMap(({ read: { elements } }) => [...elements]));
  expect([...drawn].toSorted()).toEqual(
    ['circle', 'clipPath', 'defs', 'desc', 'g', 'path', 'rect', 'svg', 'text', 'title', 'tspan'].toSorted(),
  );
  const loading = all.flatMap(({ read: { attributes } }) =>
    attributes.filter(
      ([name, value]) => /href|^on|^style$|^class$/.test(name) || (/url\(/.test(value) && !/^url\(#\w+\)$/.test(value)),
    ),
  );
  expect(loading).toEqual([]);
});

test('its colours are those of the theme in light', () => {
  const theme = readFileSync(new URL('../assets/theme/tokens.css', import.meta.url), 'utf8');
  const light = /^:root \{([^}]*)\}/m.exec(theme)?.[1] ?? '';
  const tokens = new Set([...light.matchAll(/: (#[\da-f]{6});/g)].map(([, colour]) => colour));
  const colours = own.flatMap(({ read: { attributes } }) =>
    attributes.filter(([name]) => name === 'fill' || name === 'stroke').map(([, value]) => value),
  );
  expect([...new Set(colours)].filter((colour) => colour !== 'none' && !tokens.has(colour))).toEqual([]);
});

test('hostile names are read back as they were written', () => {
  const map = hostile.find(({ path }) => path === 'en/pictures/evil/map.svg')?.read.texts ?? [];
  const plain = (text: string) => text.replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '\ufffd').toWellFormed();
  const words = new Set(map);
  const missing = texts.map((text) => plain(text).replace(/\s+/g, ' ').trim()).filter((text) => !words.has(text));
  expect(missing).toEqual([]);
});
