import { translatedTextsOf } from '../model/texts.js';
import { defineRule } from './rule.js';
import { pathOfWords } from './words/placed-words.js';

export const translationUnchanged = defineRule({
  id: 'translation-unchanged',
  severity: 'info',
  preset: 'strict',
  law: {
    en: 'A text differs from language to language; what is the same in all of them stands once, under `und`.',
    'zh-CN': '各语言的文本互不相同；完全相同的只在 `und` 下写一次。',
  },
  why: {
    en: 'A copied text looks translated to everyone who counts translations, and to no one who reads it.',
    'zh-CN': '照抄的文本在统计上像是译好了，读者却并不这么看。',
  },
  message: {
    en: '“{text}” is the same under {language} as under {earlier}.',
    'zh-CN': '“{text}”在 {language} 下与 {earlier} 下完全相同。',
  },
  next: {
    en: 'Translate it, or write it once under `und`.',
    'zh-CN': '请翻译，或只在 `und` 下写一次。',
  },
  example: {
    kind: 'persona',
    bad: `
      id: runner
      name: { en: Maya, zh: Maya }
      segment: new-customers
      goals: [Run without pain]
      needs: [Advice on size]
    `,
    good: `
      id: runner
      name: { und: Maya }
      segment: new-customers
      goals: [Run without pain]
      needs: [Advice on size]
    `,
  },
  *check(workspace) {
    for (const text of translatedTextsOf(workspace)) {
      const languages = Object.entries(text.text).filter(([tag]) => tag !== 'und');
      for (const [index, [language, words]] of languages.entries()) {
        const earlier = languages.slice(0, index).find(([, others]) => others === words)?.[0];
        if (earlier !== undefined && /\p{L}/u.test(words))
          yield { at: text.at, path: pathOfWords(text, language), data: { text: { und: words }, language, earlier } };
      }
    }
  },
});
