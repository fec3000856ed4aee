import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generate } from './generate.js';

const generated = generate();

test.each(Object.keys(generated))('%s is what its source makes of it; npm run generate writes it', (path) => {
  expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(generated[path]);
});
