import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../test/scratch.js';

const file = join(scratchFolder(), 'compare.js');
execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/bundle-client.mjs', import.meta.url)), file]);
const script = readFileSync(file, 'utf8');

test('readers of a comparison wait for less than 72 KB', () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(72_000);
});

test('nothing in it makes code of text, and nothing reads YAML or checks a schema', () => {
  expect(script).not.toMatch(/\beval\(|new Function\b|\bFunction\(/);
  expect(script).not.toMatch(/document\.write|\bimport\(/);
  expect(script).not.toContain('schema/additional-properties');
  expect(script).not.toContain('yaml/');
});
