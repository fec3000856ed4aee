import { defineConfig } from 'tsup';

/** One bundle, since a command must start fast; what only some commands need stays in files of its own. */
export default defineConfig({
  entry: { bin: 'src/bin.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  noExternal: [/^(?!@journey-as-code\/eleventy$|node:)/],
  external: ['@journey-as-code/eleventy'],
  banner: { js: '#!/usr/bin/env node' },
  splitting: true,
  clean: true,
});
