import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../../test/browser.js';
import { hostile, unicodeText } from '../../../../test/hostile.js';
import { asLabel, labelled, plainLabels, withTexts } from '../../../../test/mermaid/labelled.js';
import { samples } from '../../../../test/mermaid/samples.js';
import { openMermaid, readDiagram } from '../../../../test/mermaid.js';
import { mermaidLabel, mermaidLines } from './mermaid.js';

const generated = fc.sample(unicodeText, { numRuns: 1_000, seed: 20_260_301 });
const nastiest = ['mermaid', 'keywords', 'markup', 'markdown'];

const versions = [
  { version: '11', tried: [...hostile.map(({ text }) => text), ...generated] },
  { version: '12', tried: [...hostile.map(({ text }) => text), ...generated.slice(0, 100)] },
] as const;

describe.each(samples)('$type', (sample) => {
  test.each(versions)('every text reads back from every place, in Mermaid $version', async ({ version, tried }) => {
    const plain = await readDiagram(labelled(sample, plainLabels(sample)), version);
    for (const round of tried.keys()) {
      // Each text comes to stand in each place, with others around it.
      const texts = sample.positions.map((_, place) => tried[(round + 37 * place) % tried.length] ?? '');
      const source = labelled(sample, texts);
      expect(await readDiagram(source, version), source).toEqual(withTexts(plain, texts.map(asLabel)));
    }
  });
});

describe('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const drawn = hostile.filter(({ sort }) => nastiest.includes(sort)).map(({ text }) => text);

  describe.each(samples)('$type', (sample) => {
    test.each(versions)('Mermaid $version shows the nastiest texts, and does nothing else', async ({ version }) => {
      const page = await openMermaid(browser, { version });
      const plain = await page.draw(labelled(sample, plainLabels(sample)));
      for (let start = 0; start < drawn.length; start += sample.positions.length) {
        const texts = sample.positions.map((_, place) => drawn[(start + place) % drawn.length] ?? '');
        const source = labelled(sample, texts);
        const { svg, ...drawing } = await page.draw(source);
        const pieces = texts.map((text) => asLabel(text).replace(/\s/g, ''));
        expect(drawing, source).toEqual({
          // Mermaid may say a text in one piece here and in several there.
          texts: expect.arrayContaining([withTexts(plain.texts, pieces)].flat()),
          active: [],
          broken: [],
          requests: [],
        });
      }
      await page.close();
    });
  });
});

describe('what is written', () => {
  test.each([
    ['journey', 'Ring at 10:30; 100 % <sure> #1', 'Ring at 10#58;30#59; 100 #37; #60;sure#62; #35;1'],
    ['journey', 'Section two', '#83;ection two'],
    ['journey', 'sections', 'sections'],
    ['journey', 'Call the shop in the end', 'Call the shop in the end'],
    ['gantt', 'Call the shop', '#67;all the shop'],
    ['gantt', '2024', '202#52;'],
    ['journeyActor', 'Anna, Ben', 'Anna#44; Ben'],
    ['journeyActor', '__proto__', '#95;_proto__'],
    ['sequence', 'wrap: it: https://x', 'wrap#58; it: https#58;//x'],
    ['flowchart', 'a_b [x] 1. "c"', 'a#95;b #91;x] 1. #34;c#34;'],
    ['flowchart', '1. first', '1#46; first'],
    ['acc', 'Direction {x}; direction LR', 'Direction #123;x#125;#59; #100;irection LR'],
    ['flowchart', '- first', '#45; first'],
    ['flowchart', '+ first', '#43; first'],
    ['flowchart', 'see www.example.com', 'see www#46;example.com'],
    ['gantt', '__proto__', '#95;_proto__'],
    ['quadrant', 'Fix: now', 'Fix: now'],
  ] as const)('in a %s, %j is %j', (position, text, label) => {
    expect(mermaidLabel(text, position)).toBe(label);
  });

  test.each([
    ['journey', '#%:;<>'],
    ['journeyActor', '#%,:;<>'],
    ['timeline', '#%:;<>'],
    ['gantt', '#%:;<>'],
    ['sequence', '#$%;<>'],
    ['acc', '#%;<>{}'],
    ['flowchart', '"#$%&*<>@[\\_`~'],
    ['quadrant', '"#%<>`'],
    ['xychart', '"#%<>'],
  ] as const)('in a %s, the signs %s are codes wherever they stand', (position, codes) => {
    const signs = Array.from({ length: 94 }, (_, index) => String.fromCharCode(index + 33));
    const coded = signs.filter((sign) => mermaidLabel(`a ${sign} b`, position) === `a #${sign.charCodeAt(0)}; b`);
    expect(coded.join('')).toBe(codes);
  });

  test('words of any script stay as they are', () => {
    for (const text of ['客户旅程：第一步；完成', 'שלום עולם', 'Größe übrig 100', '👨‍👩‍👧‍👦 family']) {
      for (const position of ['journey', 'flowchart', 'acc', 'quadrant'] as const)
        expect(mermaidLabel(text, position)).toBe(text);
    }
  });

  test('what cannot be seen is a dash', () => {
    for (const text of ['', ' \n\t', '\u200b', '\u0301', '\u2060\u00ad', '\u0007'])
      expect(mermaidLabel(text, 'flowchart')).toBe('—');
  });

  test('several lines stand on several lines', () => {
    expect(mermaidLines(['a\nb', '', '<c>'], 'flowchart')).toBe('a b\n—\n#60;c#62;');
    expect(mermaidLines(['a\nb', '', '<c>'], 'timeline')).toBe('a b<br>—<br>#60;c#62;');
  });
});
