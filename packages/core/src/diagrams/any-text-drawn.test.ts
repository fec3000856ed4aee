import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../../../test/browser.js';
import { openMermaid, readDiagram } from '../../../../test/mermaid.js';
import { nastiest } from '../../test/nastiest.js';
import { drawnWith, labelsOf, slotsOf, withWords } from '../../test/worded-drawings.js';
import { diagrams } from './index.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(diagrams)('$id shows the nastiest texts, and does nothing else', async (diagram) => {
  const page = await openMermaid(browser);
  const plain = await readDiagram(drawnWith(diagram, new Map()).source);
  const slots = slotsOf(plain);
  for (let start = 0; start < nastiest.length; start += slots.length) {
    const words = new Map(slots.map((slot, place) => [slot, nastiest[(start + place) % nastiest.length] ?? '']));
    const { source, sentence } = drawnWith(diagram, words);
    const { svg, texts, ...drawing } = await page.draw(source);
    expect(drawing, source).toEqual({ active: [], broken: [], requests: [] });
    expect(svg).toContain('</svg>');

    const { accTitle, accDescr, ...labels } = withWords(plain, words, sentence, '');
    // Mermaid drops what a timeline says to those who do not see it.
    const said = diagram.id === 'timeline' ? labels : { accTitle, accDescr, ...labels };
    const shown = texts.join('\n');
    expect(
      labelsOf(said).filter((label) => !shown.includes(label)),
      source,
    ).toEqual([]);
  }
  await page.close();
});
