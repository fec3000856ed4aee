// Bundles what compares releases in a browser into one classic script, where the site takes its assets from.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const core = (relative) => path(`../../core/src/${relative}`);

await build({
  entryPoints: [path('../src/compare-client/main.ts')],
  outfile: path('../src/assets/compare.js'),
  alias: {
    '@journey-as-code/core/escape': core('escape/index.ts'),
    '@journey-as-code/core': core('index.ts'),
  },
  bundle: true,
  format: 'iife',
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  ...(process.argv.includes('--analyse') && { metafile: true }),
}).then(async ({ metafile }) => {
  if (metafile) console.log(await (await import('esbuild')).analyzeMetafile(metafile));
});
