import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`./packages/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@journey-as-code\/core$/, replacement: source('core/src/index.ts') },
      { find: /^@journey-as-code\/core\/node$/, replacement: source('core/src/node.ts') },
      { find: /^@journey-as-code\/core\/edit$/, replacement: source('core/src/edit.ts') },
      { find: /^@journey-as-code\/core\/escape$/, replacement: source('core/src/escape/index.ts') },
      { find: /^@journey-as-code\/core\/reference$/, replacement: source('core/src/reference.ts') },
      { find: /^@journey-as-code\/eleventy$/, replacement: source('eleventy/src/index.ts') },
    ],
  },
  test: {
    include: ['packages/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/_site/**'],
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
