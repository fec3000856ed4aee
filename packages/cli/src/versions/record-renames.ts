import { join } from 'node:path';
import { fill, judged, type Language, type ParsedDocument } from '@journey-as-code/core';
import { UsageError } from '../command.js';
import { rewriteFile } from '../rewrite-file.js';
import { compareVersions, type LanguageOf } from './compare.js';
import { type Rename, unrecordedRenames } from './unrecorded-renames.js';
import type { Version, Versions } from './version.js';

const words = {
  recorded: {
    en: '{file}: {path} says now that it was {former}.',
    'zh-CN': '{file}：{path} 已写明原 id 为 {former}。',
  },
  refused: {
    en: '{file} was left alone: it cannot be written safely that {path} was {former}. Add {former} to its formerly by hand.',
    'zh-CN': '{file} 未改动：无法安全写入 {path} 的原 id {former}。请手动加到它的 formerly 中。',
  },
  none: { en: 'There is no rename to record.', 'zh-CN': '没有需要记录的改名。' },
} as const;

/** A rename that was written down, or could not be. */
export interface Recorded extends Readonly<Record<string, string>> {
  readonly what: 'recorded' | 'refused';
  readonly file: string;
  readonly path: string;
  readonly former: string;
}

/**
 * Writes into the working tree what things were called that a comparison takes for renamed, until it takes none for
 * that: what stands in a renamed thing is compared only when the thing is known again.
 */
export async function recordRenames(
  open: () => Promise<Versions>,
  languageOf: LanguageOf,
): Promise<readonly Recorded[]> {
  const all = new Map<string, Recorded>();
  for (;;) {
    const before = all.size;
    const versions = await open();
    try {
      for (const one of await recordOnce(versions, languageOf)) all.set(JSON.stringify(one), one);
    } finally {
      await versions.close();
    }
    if (all.size === before) return [...all.values()];
  }
}

/** What was written, in words. */
export function recordedInWords(all: readonly Recorded[], language: Language): readonly string[] {
  return all.length > 0 ? all.map((one) => fill(words[one.what][language], one)) : [words.none[language]];
}

async function recordOnce(versions: Versions, languageOf: LanguageOf): Promise<readonly Recorded[]> {
  const { base, head, contents } = versions;
  const folder = workingTree(versions);
  if (base === undefined) return [];
  const found = await compareVersions(base, head, contents, languageOf);
  const renames = unrecordedRenames(judged(found.comparison, found), found.head);
  const done = [...renames].map(([document, ofDocument]) => writeInto(document, ofDocument, folder, head));
  return (await Promise.all(done)).flat();
}

/** The folder that is written into. Throws a UsageError where head is no working tree. */
function workingTree({ range, head: { folder, label } }: Versions): string {
  if (folder !== undefined && label === undefined) return folder;
  throw new UsageError(
    `--fix writes into the working tree, and ${folder === undefined ? `${range} ends at a commit` : '--from and --to compare folders'}.`,
    'Name the base alone: journey diff --fix origin/main',
  );
}

async function writeInto(
  document: ParsedDocument,
  renames: readonly Rename[],
  folder: string,
  { prefix }: Version,
): Promise<readonly Recorded[]> {
  const { addFormerIds } = await import('@journey-as-code/core/edit');
  const { text, refused } = addFormerIds(document, renames);
  const isAsRead = rewriteFile(join(folder, document.path), document.text, text);
  return renames.map((rename) => ({
    what: isAsRead && !refused.includes(rename) ? 'recorded' : 'refused',
    file: prefix + document.path,
    path: rename.path,
    former: rename.former,
  }));
}
