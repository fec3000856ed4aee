import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generate } from './generate.js';

const generated = generate();
const committed = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test.each(Object.keys(generated))('%s is what its source makes of it; npm run generate writes it', (path) => {
  expect(committed(path) === generated[path]).toBe(true);
});

test('nothing generated is left of what is no longer made', () => {
  const files = ['schema', 'src/generated'].flatMap((folder) =>
    readdirSync(new URL(`../${folder}`, import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => `${folder}/${name}`),
  );
  expect(files.sort()).toEqual(Object.keys(generated).sort());
});
