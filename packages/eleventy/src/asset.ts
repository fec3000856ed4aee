import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the site that is no page: copied as it is. */
export interface Asset {
  /** Where it stands below the site's root; a hash of its content is part of it. */
  readonly path: string;
  /** The file that is copied there. */
  readonly source: string;
}

/** All assets of a site, and where pages find them. */
export interface Assets {
  readonly files: readonly Asset[];
  /** From an asset's plain name to its path: `theme.css` → `assets/theme.1f2e3d4c5b.css`. */
  readonly names: ReadonlyMap<string, string>;
}

/** The folder of this package's assets, among its sources as in the package that is installed. */
export const assetFolder = fileURLToPath(new URL('./assets', import.meta.url));

const frame = ['draw.html', 'draw.js'];

/** Every file of the assets under a name that changes with its content, so that a browser may keep it for ever. */
export function siteAssets(): Assets {
  const single = filesIn('.').filter((name) => !frame.includes(name));
  const files = single.map((name): Asset => {
    const dot = name.lastIndexOf('.');
    const source = join(assetFolder, name);
    return { path: `assets/${name.slice(0, dot)}.${hashOf([source])}${name.slice(dot)}`, source };
  });
  const drawing = drawingFolder();
  const names = new Map(single.map((name, index) => [name, files[index]?.path ?? '']));
  return { files: [...files, ...drawing.files], names: names.set('draw.html', `${drawing.path}/draw.html`) };
}

/** What draws Mermaid stands in one folder under fixed names, since the files name each other. */
function drawingFolder() {
  const vendored = 'vendor/mermaid';
  const modules = [vendored, `${vendored}/chunks/mermaid.esm.min`].flatMap((folder) =>
    filesIn(folder).map((name) => `${folder}/${name}`),
  );
  // Mermaid's entry names its parts by their hashes, so it stands for all of them.
  const decisive = [...frame, `${vendored}/mermaid.esm.min.mjs`].map((name) => join(assetFolder, name));
  const path = `assets/drawing.${hashOf(decisive)}`;
  const files = [...frame, ...modules].map((name) => ({
    path: `${path}/${name.replace(`${vendored}/`, '')}`,
    source: join(assetFolder, name),
  }));
  return { path, files };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(assetFolder, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 10);
}
