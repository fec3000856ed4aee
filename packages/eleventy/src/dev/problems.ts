import { type Diagnostic, type Language, languageFor, type Message } from '@journey-as-code/core';

/** What the browser shows over the last good page. */
export interface Problems {
  readonly language: Language;
  readonly title: string;
  readonly close: string;
  readonly items: readonly { readonly place: string; readonly message: string; readonly next: string }[];
  /** How many more there are. */
  readonly more: string;
}

const shown = 20;

const words: Readonly<Record<'title' | 'close' | 'more', Message>> = {
  title: {
    en: 'This page is not up to date: the journeys have errors.',
    'zh-CN': '此页面尚未更新：旅程文件有错误。',
  },
  close: { en: 'Close', 'zh-CN': '关闭' },
  more: { en: 'and {count} more', 'zh-CN': '另有 {count} 个' },
};

/** The errors among what a check found and nobody has accepted, for the browser; undefined when there are none. */
export function problemsOf(diagnostics: readonly Diagnostic[], language = 'en'): Problems | undefined {
  const errors = diagnostics.filter(({ severity, settled }) => severity === 'error' && !settled);
  if (errors.length === 0) return undefined;
  return problems(
    errors.map(({ file, range, message, next }) => ({
      place: `${file}:${range.startLine}:${range.startColumn}`,
      message,
      next,
    })),
    language,
  );
}

/** The same for a reason that lies in no file. */
export function problemOf(error: unknown, language = 'en'): Problems {
  const message = error instanceof Error ? error.message : String(error);
  return problems([{ place: '', message, next: '' }], language);
}

function problems(items: Problems['items'], asked: string): Problems {
  const language = languageFor(asked);
  const count = Math.max(0, items.length - shown);
  return {
    language,
    title: words.title[language],
    close: words.close[language],
    items: items.slice(0, shown),
    more: count === 0 ? '' : words.more[language].replace('{count}', String(count)),
  };
}
