import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { readYaml } from '../../src/parse/yaml.js';
import { mutations } from './mutate.js';
import { oracle } from './oracle.js';
import { startingTexts } from './texts.js';

/** Texts of one run; READER_TEXTS and READER_SEED make it longer, and another. */
const many = Number(process.env.READER_TEXTS ?? 20_000);
const seed = Number(process.env.READER_SEED ?? 1);

/** Where the reader may refuse what the oracle takes: the parser is stricter, or the text is one that readers take differently. */
const stricter =
  /^yaml\/(?:ambiguous|anchor|block-header|closing-bracket|directive|indentation|misplaced|missing-c.*|multiple-documents|syntax|tab|tag|text-after-value|un.*)$/;

test(`on ${many} damaged texts the reader and the oracle agree on every value`, () => {
  const texts = mutations(startingTexts, seed);
  let accepted = 0;
  let refusedAlone = 0;
  for (let count = 0; count < many; count++) {
    const text = texts.next().value ?? '';
    const read = readYaml(text);
    const expected = oracle(text);
    const codes = read.problems.map(({ id }) => id);
    if (codes.length === 0) {
      accepted++;
      if (!isDeepStrictEqual({ value: read.value }, { value: expected?.value }))
        expect({ text, value: read.value }).toEqual({ text, value: expected?.value });
    } else if (expected !== undefined) {
      refusedAlone++;
      if (!codes.some((code) => stricter.test(code))) expect({ text, codes }).toEqual({ text, codes: [] });
    }
    const outside = read.problems.filter(({ start, end }) => !(0 <= start && start <= end && end <= read.text.length));
    if (outside.length > 0) expect({ text, outside }).toEqual({ text, outside: [] });
  }
  expect(accepted).toBeGreaterThan(many / 10);
  expect(refusedAlone).toBeLessThan(many / 200);
}, 300_000);
