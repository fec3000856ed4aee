import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contrast, difference, lightOf, seenBy } from '../test/colour.js';
import { assetFolder } from './asset.js';

const style = readFileSync(join(assetFolder, 'theme/tokens.css'), 'utf8');
const blocks = [...style.matchAll(/(:root[^{]*)\{([^}]*)\}/g)].map(([, selector = '', body = '']) => ({
  selector: selector.trim(),
  tokens: new Map(
    [...body.matchAll(/(--[\w-]+):\s*(#[0-9A-Fa-f]{6})\b(?!\w)/g)].map(([, name = '', value = '']) => [name, value]),
  ),
}));
const tokensOf = (selector: string) => blocks.find((block) => block.selector === selector)?.tokens ?? new Map();
const light = tokensOf(':root');
const dark = new Map([...light, ...tokensOf(':root:not([data-theme="light"])')]);

test('dark is the same by choice and by system', () => {
  expect(tokensOf(':root[data-theme="dark"]')).toEqual(tokensOf(':root:not([data-theme="light"])'));
  expect(tokensOf(':root[data-theme="dark"]').size).toBeGreaterThan(20);
});

const words = [
  ['--ink', '--card'],
  ['--ink', '--paper'],
  ['--muted', '--card'],
  ['--muted', '--paper'],
  ['--accent', '--card'],
  ['--accent', '--paper'],
  ['--band-ink', '--band'],
  ['--band-muted', '--band'],
  ['--star', '--band'],
  ['--star-ink', '--card'],
  ['--m2', '--card'],
  ['--m2', '--paper'],
  ['--p2', '--card'],
  ['--p2', '--paper'],
  ['--card', '--m2'],
  ['--ink', '--zone-p'],
  ['--ink', '--zone-0'],
  ['--ink', '--zone-n'],
  ['--ink', '--fill-p'],
  ['--ink', '--fill-n'],
  ['--ink', '--target'],
  ['--muted', '--target'],
] as const;
const marks = ['--m2', '--m1', '--z0', '--p1', '--p2'] as const;

for (const [name, tokens] of [
  ['light', light],
  ['dark', dark],
] as const) {
  const colour = (token: string) => lightOf(tokens.get(token) ?? '');
  const measured = (token: string, on: string) => Math.round(contrast(colour(token), colour(on)) * 10) / 10;

  test.each(words)(`${name}: %s can be read on %s`, (token, on) => {
    expect(measured(token, on)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(marks)(`${name}: the mark %s stands out from the card`, (token) => {
    expect(measured(token, '--card')).toBeGreaterThanOrEqual(3);
  });

  test.each(['normal', 'deuteranope', 'protanope', 'tritanope'] as const)(
    `${name}: levels differ for %s vision`,
    (vision) => {
      const seen = marks.map((mark) => seenBy(vision, colour(mark)));
      const differences = seen.flatMap((one, index) => seen.slice(index + 1).map((other) => difference(one, other)));
      expect(Math.min(...differences)).toBeGreaterThanOrEqual(14.5);
    },
  );
}

test('the figures of the reference, recomputed', () => {
  const figures = (tokens: ReadonlyMap<string, string>) =>
    ['--ink', '--muted', '--accent', '--star-ink', ...marks].map(
      (token) => Math.round(contrast(lightOf(tokens.get(token) ?? ''), lightOf(tokens.get('--card') ?? '')) * 10) / 10,
    );
  expect(figures(light)).toEqual([16.5, 6.1, 5.5, 5.5, 7.5, 3.4, 4.8, 3.8, 8.7]);
  expect(figures(dark)).toEqual([13.8, 6.9, 11.3, 12, 6.4, 11.2, 6.4, 11.3, 4.9]);
});
