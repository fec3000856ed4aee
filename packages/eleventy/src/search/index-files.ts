import { createHash } from 'node:crypto';
import type { Workspace } from '@journey-as-code/core';
import type { Asset } from '../asset.js';
import { indexLanguage, type SearchRecord, searchRecords } from './records.js';

/** What we use of Pagefind. */
export interface Pagefind {
  createIndex(settings: { readonly forceLanguage: string; readonly maxFragments: number }): Promise<{
    readonly errors: readonly string[];
    readonly index?: PagefindIndex;
  }>;
  close(): Promise<unknown>;
}

interface PagefindIndex {
  addCustomRecord(record: SearchRecord): Promise<{ readonly errors: readonly string[] }>;
  getFiles(): Promise<{
    readonly errors: readonly string[];
    readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
  }>;
  deleteIndex(): Promise<unknown>;
}

/** The index of a site's search: its files, and the folders that a browser asks. */
export interface SearchIndex {
  readonly folders: readonly string[];
  readonly files: readonly Asset[];
}

/** Pagefind compares each record with all before it, so what is larger stands in several folders that are asked together. */
const recordsInFolder = 4000;
/** A browser loads what it shows of a result together with so many others. */
const recordsInFile = 32;
/** What Pagefind brings besides: interfaces of its own. */
const unused = /^pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\./;

/** The index of a workspace's search; none where Pagefind, which is optional, is not installed or has no program for this system. */
export async function searchIndex(
  workspace: Workspace,
  load: () => Promise<Pagefind> = () => import('pagefind'),
): Promise<SearchIndex | undefined> {
  const pagefind = await started(load);
  if (pagefind === undefined) return undefined;
  try {
    const records = searchRecords(workspace);
    const parts: (readonly { readonly path: string; readonly content: Uint8Array }[])[] = [];
    for (let start = 0; start === 0 || start < records.length; start += recordsInFolder) {
      parts.push(await filesOf(pagefind, records.slice(start, start + recordsInFolder), indexLanguage(workspace)));
    }
    const hash = createHash('sha256');
    for (const { path, content } of parts.flat()) hash.update(path).update(content);
    const folder = `assets/search.${hash.digest('hex').slice(0, 10)}`;
    return {
      folders: parts.map((_, index) => `${folder}/${index + 1}/`),
      files: parts.flatMap((files, index) =>
        files.map(({ path, content }) => ({ path: `${folder}/${index + 1}/${path}`, from: { content } })),
      ),
    };
  } finally {
    await pagefind.close();
  }
}

/** Pagefind, once it has shown that it runs here. */
async function started(load: () => Promise<Pagefind>): Promise<Pagefind | undefined> {
  try {
    const pagefind = await load();
    const { index } = await pagefind.createIndex({ forceLanguage: 'en', maxFragments: 1 });
    await index?.deleteIndex();
    return index && pagefind;
  } catch {
    return undefined; // not installed, or without a program for this system
  }
}

async function filesOf(pagefind: Pagefind, records: readonly SearchRecord[], language: string) {
  const maxFragments = Math.max(1, Math.ceil(records.length / recordsInFile));
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language, maxFragments });
  if (index === undefined) throw new Error(`Pagefind makes no index: ${errors.join(', ')}`);
  for (let start = 0; start < records.length; start += 500) {
    const added = await Promise.all(records.slice(start, start + 500).map((record) => index.addCustomRecord(record)));
    const [failure] = added.flatMap((one) => one.errors);
    if (failure !== undefined) throw new Error(`Pagefind takes no record: ${failure}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files
    .filter(({ path }) => !unused.test(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, content }) => ({ path, content }));
}
