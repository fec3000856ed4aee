import { defineConfig } from 'tsup';

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
  clean: true,
});
