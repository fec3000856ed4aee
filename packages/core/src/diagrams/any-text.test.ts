import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unicodeText } from '../../../../test/hostile.js';
import { readDiagram } from '../../../../test/mermaid.js';
import { nastiest } from '../../test/nastiest.js';
import { drawnWith, slotsOf, type Words, withWords } from '../../test/worded-drawings.js';
import { diagrams } from './index.js';

const generated = fc.sample(unicodeText, { numRuns: 1_000, seed: 20_260_302 });
const noWords: Words = new Map();

/** In flowcharts two texts or more stand in each sort of place at a time. */
const roundsFor = (id: string, texts: readonly string[]) =>
  texts.length / (id === 'flow' || id === 'blueprint' ? 2 : 1);

describe.each(diagrams)('$id', (diagram) => {
  test.each([
    { version: '11', texts: generated },
    { version: '12', texts: nastiest.slice(0, 100) },
  ] as const)('every text reads back from every place, in Mermaid $version', async ({ version, texts }) => {
    const plain = await readDiagram(drawnWith(diagram, noWords).source, version);
    const slots = slotsOf(plain);
    for (let round = 0; round < roundsFor(diagram.id, texts); round++) {
      // Each text comes to stand in each place, with others around it.
      const words = new Map(slots.map((slot, place) => [slot, texts[(2 * round + 37 * place) % texts.length] ?? '']));
      const { source, sentence } = drawnWith(diagram, words);
      expect(await readDiagram(source, version), source).toEqual(withWords(plain, words, sentence));
    }
  });
});
