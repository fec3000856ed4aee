import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`./packages/${path}`, import.meta.url));

const exclude = ['**/node_modules/**', '**/dist/**', '**/_site/**'];
const patience = { testTimeout: 60_000, hookTimeout: 120_000 };

/** Tests that look at this repository's own site, which is built once for all of them. */
const browsed = 'packages/eleventy/test/**/*.test.ts';

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
    exclude,
    reporters: ['default', './test/closing-line.ts'],
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'files',
          include: ['packages/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...exclude, browsed],
          ...patience,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: [browsed],
          exclude,
          globalSetup: 'packages/eleventy/test/build-once.ts',
          ...patience,
        },
      },
    ],
  },
});
