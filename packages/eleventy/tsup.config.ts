import { cpSync } from 'node:fs';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  dts: { compilerOptions: { paths: {} } },
  clean: true,
  external: ['pagefind'],
  async onSuccess() {
    cpSync('src/assets', 'dist/assets', { recursive: true });
  },
});
