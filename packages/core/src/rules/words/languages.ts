import { type Text, tagsMatch } from '../../text.js';

const words: Readonly<Record<string, Text>> = {
  en: { en: 'English', 'zh-CN': '英文' },
  zh: { en: 'Chinese', 'zh-CN': '中文' },
};

/** A language, in words; its tag where we have none. */
export function languageInWords(tag: string): Text {
  return Object.entries(words).find(([known]) => tagsMatch(known, tag))?.[1] ?? { und: tag };
}
