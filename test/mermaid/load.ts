import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Mermaid } from 'mermaid';

/** The versions that our drawings must read and look right in: the oldest we promise, and the newest there is. */
export const mermaidVersions = ['11', '12'] as const;
export type MermaidVersion = (typeof mermaidVersions)[number];

const require = createRequire(import.meta.url);
const packages = {
  '11': dirname(require.resolve('mermaid/package.json')),
  '12': dirname(require.resolve('mermaid-12/package.json')),
} as const satisfies Record<MermaidVersion, string>;

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const purifier = fileURLToPath(new URL('purifier.mjs', import.meta.url));
const loaded = new Map<MermaidVersion, Promise<Mermaid>>();

/** The folder of Mermaid's modules for browsers. */
export function distOf(version: MermaidVersion): string {
  return `${packages[version]}/dist/`;
}

/** Mermaid for parsing alone, in Node and without a document. */
export function loadMermaid(version: MermaidVersion): Promise<Mermaid> {
  const mermaid = loaded.get(version) ?? load(version);
  loaded.set(version, mermaid);
  return mermaid;
}

async function load(version: MermaidVersion): Promise<Mermaid> {
  const { default: mermaid } = await import(pathToFileURL(await bundled(version)).href);
  mermaid.initialize({ startOnLoad: false });
  return mermaid;
}

/** Mermaid copies all its settings for every word that it reads, which takes most of its time. Reading changes none of them. */
const copies = 'return assignWithDepth_default({}, currentConfig);';

/** One file instead of some hundred modules, made once for each release of Mermaid. */
async function bundled(version: MermaidVersion): Promise<string> {
  const { version: release } = JSON.parse(readFileSync(`${packages[version]}/package.json`, 'utf8'));
  const path = `${modules}.cache/mermaid/${release}-reading.mjs`;
  if (isNewer(path, [purifier, fileURLToPath(import.meta.url)])) return path;

  const { outputFiles } = await build({
    entryPoints: [`${distOf(version)}mermaid.core.mjs`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    alias: { dompurify: purifier },
    logLevel: 'error',
  });
  const [before, after, ...more] = outputFiles
    .map(({ text }) => text)
    .join('')
    .split(copies);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`Mermaid ${release} has other copies.`);

  const own = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(own, `${before}return currentConfig;${after}`);
  renameSync(own, path);
  return path;
}

function isNewer(path: string, recipe: readonly string[]): boolean {
  return existsSync(path) && recipe.every((part) => statSync(part).mtimeMs < statSync(path).mtimeMs);
}
