// Copies Mermaid's ES modules and its licence to where the site takes its assets from. Nobody who installs this package
// installs Mermaid.
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const mermaid = dirname(dirname(fileURLToPath(import.meta.resolve('mermaid'))));
const target = fileURLToPath(new URL('../src/assets/vendor/mermaid/', import.meta.url));
const chunks = 'chunks/mermaid.esm.min';

rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, chunks), { recursive: true });
cpSync(join(mermaid, 'LICENSE'), join(target, 'LICENSE.txt'));
cpSync(join(mermaid, 'dist/mermaid.esm.min.mjs'), join(target, 'mermaid.esm.min.mjs'));
for (const name of readdirSync(join(mermaid, 'dist', chunks)).filter((file) => file.endsWith('.mjs'))) {
  cpSync(join(mermaid, 'dist', chunks, name), join(target, chunks, name));
}
