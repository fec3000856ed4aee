import type { Language } from '@journey-as-code/core';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** Everything the site itself says: the same keys in every language, so the compiler lists what one lacks. */
export type Strings = Translated<typeof en>;

/** The same keys, with other words. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : T[K] extends string
      ? string
      : Translated<T[K]>;
};

/** The words of one of our languages. */
export function stringsIn(language: Language): Strings {
  return byLanguage[language];
}

const byLanguage: Readonly<Record<Language, Strings>> = { en, 'zh-CN': zhCN };
