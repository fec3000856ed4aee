import type { Language } from '@journey-as-code/core';
import { compare as en } from '../strings/en/compare.js';
import { site as siteEn } from '../strings/en/site.js';
import { compare as zh } from '../strings/zh-CN/compare.js';
import { site as siteZh } from '../strings/zh-CN/site.js';
import type { ToldWords } from '../teller.js';

/** What a comparison says: of all words of the site only these are sent to browsers. */
export const words: Readonly<Record<Language, ToldWords>> = {
  en: { ...siteEn, ...en },
  'zh-CN': { ...siteZh, ...zh },
};
