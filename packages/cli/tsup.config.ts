import { defineConfig } from 'tsup';
import { notices } from './scripts/notices.js';

/** Everything in the package, since a command must start fast; each command is loaded when it is called. */
export default defineConfig({
  entry: { bin: 'src/bin.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  noExternal: [/^(?!@journey-as-code\/eleventy$|node:)/],
  external: ['@journey-as-code/eleventy'],
  banner: {
    js: [
      '#!/usr/bin/env node',
      "import { createRequire as requireFrom } from 'node:module';",
      'const require = requireFrom(import.meta.url); // for what is no ES module in the bundle',
    ].join('\n'),
  },
  splitting: true,
  esbuildPlugins: [notices],
  clean: true,
  esbuildOptions(options) {
    options.minifyWhitespace = true; // less to read at each start; names stay, for stack traces
    options.minifySyntax = true;
    options.legalComments = 'none'; // they stand in THIRD-PARTY.txt
  },
});
