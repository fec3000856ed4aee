import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    node: 'src/node.ts',
    edit: 'src/edit.ts',
    escape: 'src/escape/index.ts',
    reference: 'src/reference.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  dts: { compilerOptions: { paths: {} } },
  splitting: true,
  clean: true,
});
