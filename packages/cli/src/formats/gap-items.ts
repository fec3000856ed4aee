import { fill, type Language } from '@journey-as-code/core';
import type { ReportNote } from './diff-report.js';
import { fingerprints } from './fingerprints.js';
import type { About, Item } from './item.js';

/** The id of what could not be compared, among those of changes. */
export const gapId = 'not-compared';

const words = {
  title: { en: 'Not compared', 'zh-CN': '未比较' },
  text: {
    en: 'Something could not be read, or not told apart: what changed in it is not known.',
    'zh-CN': '有内容无法读取或无法区分：其中的变更不得而知。',
  },
  next: { en: 'journey check says what is wrong in {file}.', 'zh-CN': 'journey check 会指出 {file} 的问题。' },
} as const;

/** What could not be compared as items: who reads only those must not take the comparison for whole. */
export function itemsOfGaps(
  notes: readonly ReportNote[],
  { language, inRepository }: { readonly language: Language; inRepository(file: string): string },
): readonly Item[] {
  const fingerprintOf = fingerprints();
  return notes.flatMap(({ side, file, message }): readonly Item[] =>
    side === undefined || file === undefined
      ? []
      : [
          {
            id: gapId,
            level: 'error',
            message,
            ...(side === 'head' && { next: fill(words.next[language], { file }) }),
            source: { file, range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } },
            fingerprint: fingerprintOf([gapId, side, inRepository(file)]),
            help: 'journey check',
            fails: true,
          },
        ],
  );
}

/** What is always true of them. */
export function aboutGap(language: Language): About {
  return { title: words.title[language], text: words.text[language] };
}
