import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import { type Asset, copyAssets } from './asset.js';
import { filesIn } from './output/manifest.js';

/** A file of the finished site, and its text. */
export interface WrittenPage {
  readonly path: string;
  readonly html: string;
}

/** How many pages are held in memory: Eleventy keeps all that it is given until it has written the last of them. */
const atOnce = 500;

/**
 * Writes pages and assets into a folder, through Eleventy, and tells which files these are. Each page is made once, handed to
 * `beside` for what stands beside it, and dropped when it is written. Nothing of the project we are run in is read or executed: no
 * configuration, no templates, no data files.
 */
export async function writeSite<Page extends WrittenPage>(
  pages: readonly Page[],
  assets: readonly Asset[],
  folder: string,
  beside: (page: Page) => readonly Asset[] = () => [],
): Promise<readonly string[]> {
  const input = await mkdtemp(join(tmpdir(), 'journey-input-'));
  const written: string[] = [];
  const writeAssets = async (some: readonly Asset[]) => {
    await copyAssets(some, folder);
    for (const { path } of some) written.push(path);
  };
  try {
    for (let start = 0; start < pages.length; start += atOnce) {
      const made = pages.slice(start, start + atOnce).map((page) => ({ ...page })); // its getters are read
      await outsideRoot(input, () => writePages(made, input, folder));
      for (const { path } of made) written.push(path);
      await writeAssets(made.flatMap(beside));
    }
    await writeAssets(assets);
    return written;
  } finally {
    await rm(input, { recursive: true, force: true });
  }
}

async function writePages(pages: readonly WrittenPage[], input: string, output: string): Promise<void> {
  const eleventy = new Eleventy(input, output, {
    configPath: null,
    quietMode: true,
    loader: 'esm',
    config(eleventyConfig) {
      eleventyConfig.setUseGitIgnore(false);
      eleventyConfig.addGlobalData('sitePages', () => pages);
      eleventyConfig.addTemplate('pages.11ty.js', {
        data: () => ({
          pagination: { data: 'sitePages', size: 1, alias: 'entry', addAllPagesToCollections: false },
          permalink: ({ entry }: { readonly entry: WrittenPage }) => entry.path,
        }),
        render: ({ entry }: { readonly entry: WrittenPage }) => entry.html,
      });
    },
  });
  eleventy.disableLogger(); // what goes wrong is thrown as well
  try {
    await eleventy.initializeConfig();
    eleventy.config.keys.package = false; // else the package.json of the working folder is read
    await eleventy.write();
  } catch (error) {
    throw causeOf(error);
  }
}

/** Eleventy cannot work while the working folder is the file system's root, as it is in many containers. */
async function outsideRoot(folder: string, work: () => Promise<void>): Promise<void> {
  const start = process.cwd();
  if (parse(start).root !== start) return work();
  process.chdir(folder);
  try {
    await work();
  } finally {
    process.chdir(start);
  }
}

/** Throws where a folder does not hold the files that it was to hold, and no others. */
export function assertWritten(asked: Iterable<string>, folder: string): void {
  const expected = new Set(asked);
  const unexpected = filesIn(folder).find((path) => !expected.delete(path)) ?? [...expected][0];
  if (unexpected !== undefined) throw new Error(`Eleventy did not write what it was given: ${unexpected}`);
}

/** Eleventy wraps an error several times; the innermost says what happened. */
function causeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if ('originalError' in error && error.originalError instanceof Error) return causeOf(error.originalError);
  return error;
}
