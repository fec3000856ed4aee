import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Accent, drawingSettings } from '@journey-as-code/core';
import { accentStyle } from './look/accent.js';
import { fileMaker } from './output/file-maker.js';
import type { SiteFile } from './site-page.js';

/** A file of the site that is no page. A hash of its content is part of its path. */
export interface Asset {
  /** Where it stands below the site's root. */
  readonly path: string;
  /** The file that is copied there, or its content. */
  readonly from: { readonly file: string } | { readonly content: string | Uint8Array };
}

/** All assets of a site, and where pages find them. */
export interface Assets {
  readonly files: readonly Asset[];
  /** From an asset's plain name to its path: `theme.css` → `assets/theme.1f2e3d4c5b.css`. */
  readonly names: ReadonlyMap<string, string>;
  /** The path of the site's own logo. */
  readonly logo?: string;
}

/** The folder of this package's assets, among its sources as in the package that is installed. */
export const assetFolder = fileURLToPath(new URL('./assets', import.meta.url));

const frame = ['draw.html', 'draw.js'];

/** A picture that stands for the site, and what it is. */
export interface Logo {
  readonly from: Asset['from'];
  /** `.svg` */
  readonly extension: string;
}

/** How a site looks where it does not look as ours does. */
export interface Look {
  readonly accent?: Accent;
  readonly logo?: Logo;
}

/** Every file of the assets under a name that changes with its content, so that a browser may keep it for ever. */
export function siteAssets({ accent, logo }: Look = {}): Assets {
  const single = filesIn('.').filter((name) => /\.(?:css|js|svg|png)$/.test(name) && !frame.includes(name));
  const files = single.map((name): Asset => {
    const dot = name.lastIndexOf('.');
    const own = name === 'theme.css' && accent ? accentStyle(accent) : '';
    const from = name.endsWith('.css') ? { content: styleIn(name) + own } : { file: join(assetFolder, name) };
    return hashed(name.slice(0, dot), name.slice(dot), from);
  });
  const mark = logo && hashed('logo', logo.extension, logo.from);
  const drawing = drawingFolder();
  const names = new Map(single.map((name, index) => [name, files[index]?.path ?? '']));
  return {
    files: [...files, ...(mark ? [mark] : []), ...drawing.files, ...schemaFiles()],
    names: names.set('draw.html', `${drawing.path}/draw.html`),
    ...(mark && { logo: mark.path }),
  };
}

function hashed(name: string, extension: string, from: Asset['from']): Asset {
  return { path: `assets/${name}.${hashOf([from])}${extension}`, from };
}

/** The schemas of the model, for editors and programs, at addresses that stay: with the version of the model in them. */
function schemaFiles(): readonly Asset[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@journey-as-code/core/schema/journey.schema.json'));
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => ({ path: `schema/v1/${name}`, from: { file: join(folder, name) } }));
}

/** Files that readers take along, as assets under their own names; each is made when it is written. */
export function asAssets(files: readonly SiteFile[]): readonly Asset[] {
  return files.map((file) => ({
    path: file.path,
    from: {
      get content() {
        return file.content;
      },
    },
  }));
}

/** A style sheet with what it imports put in the place of each import, so that a page waits for one file. */
function styleIn(name: string): string {
  const style = readFileSync(join(assetFolder, name), 'utf8');
  return style.replace(/^@import "([^"]+)";\n/gm, (_, part: string) => styleIn(part));
}

/** After so many files, whatever else waits has its turn: somebody who wants to stop, say. */
const atOnce = 64;

/**
 * Copies assets into a site. Eleventy's pass-through copy would take `(`, `[` or `{` in a path for a pattern, and then
 * copies nothing.
 */
export async function copyAssets(assets: readonly Asset[], folder: string): Promise<void> {
  const fileIn = fileMaker(folder);
  for (const [index, { from, path }] of assets.entries()) {
    const target = fileIn(path);
    if ('file' in from) copyFileSync(from.file, target);
    else writeFileSync(target, from.content);
    if (index % atOnce === 0) await setImmediate();
  }
}

/** What draws Mermaid stands in one folder under fixed names, since the files name each other. */
function drawingFolder() {
  const vendored = 'vendor/mermaid';
  const chunks = 'chunks/mermaid.esm.min';
  const fileFrom = (name: string) => ({ file: join(assetFolder, name) });
  const ours = new Map<string, Asset['from']>(frame.map((name) => [name, fileFrom(name)]));
  ours.set('drawing-settings.js', { content: `export const drawingSettings = ${JSON.stringify(drawingSettings)};\n` });
  const entry = fileFrom(`${vendored}/mermaid.esm.min.mjs`); // names the other modules by their hashes
  const path = `assets/drawing.${hashOf([...ours.values(), entry])}`;
  const theirs = [...filesIn(vendored), ...filesIn(`${vendored}/${chunks}`).map((name) => `${chunks}/${name}`)];
  const files = [...ours, ...theirs.map((name) => [name, fileFrom(`${vendored}/${name}`)] as const)];
  return { path, files: files.map(([name, from]) => ({ path: `${path}/${name}`, from })) };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(assetFolder, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

function hashOf(sources: readonly Asset['from'][]): string {
  const hash = createHash('sha256');
  for (const from of sources) hash.update('file' in from ? readFileSync(from.file) : from.content);
  return hash.digest('hex').slice(0, 10);
}
