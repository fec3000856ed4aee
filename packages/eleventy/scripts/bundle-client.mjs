// Bundles what compares releases in a browser into one classic script, where the site takes its assets from, or into
// another file.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

await build({
  entryPoints: [path('../src/compare-client/main.ts')],
  outfile: process.argv[2] ?? path('../src/assets/compare.js'),
  alias: {
    '@journey-as-code/core/escape': path('../../core/src/escape/index.ts'),
    '@journey-as-code/core': path('../../core/src/index.ts'),
  },
  bundle: true,
  format: 'iife',
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});
