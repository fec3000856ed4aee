import { textsOf } from '../model/texts.js';
import { tagsMatch } from '../text.js';
import { defineRule } from './rule.js';
import { languageInWords } from './words/languages.js';
import { pathOfWords } from './words/placed-words.js';

export const textInWrongLanguage = defineRule({
  id: 'text-in-wrong-language',
  severity: 'info',
  preset: 'strict',
  law: {
    en: 'A text is written in the language that it stands under.',
    'zh-CN': '文本用其所标的语言书写。',
  },
  why: {
    en: 'A text under the wrong tag is shown to just those readers who cannot read it.',
    'zh-CN': '标错语言的文本，恰好会展示给看不懂它的读者。',
  },
  message: {
    en: '“{text}” does not look like {language}.',
    'zh-CN': '“{text}”看起来不是{language}。',
  },
  next: {
    en: 'Translate it, or move it to its own language.',
    'zh-CN': '请翻译，或移到对应的语言下。',
  },
  example: {
    kind: 'persona',
    bad: `
      id: runner
      name: { en: "Maya, runs twice a week", zh: Maya runs twice a week }
      segment: new-customers
      goals: [Run without pain]
      needs: [Advice on size]
    `,
    good: `
      id: runner
      name: { en: "Maya, runs twice a week", zh: 每周跑两次的 Maya }
      segment: new-customers
      goals: [Run without pain]
      needs: [Advice on size]
    `,
  },
  parameters: { letters: 12 },
  *check(workspace, { parameters: { letters } }) {
    for (const text of textsOf(workspace)) {
      for (const [tag, words] of Object.entries(text.text)) {
        const isForeign = tagsMatch(tag, 'zh') ? !looksChinese(words, letters) : !looksEnglish(tag, words);
        if (!isForeign || tag === 'und') continue;
        const data = { text: { [tag]: words }, language: languageInWords(tag) };
        yield { at: text.at, path: pathOfWords(text, tag), data };
      }
    }
  },
});

const latin = /\p{Script=Latin}/gu;
const han = /\p{Script=Han}/u;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Names and abbreviations may stand in Latin letters. */
function looksChinese(words: string, letters: number): boolean {
  return words.length < letters || han.test(words) || (words.match(latin) ?? []).length < letters;
}

function looksEnglish(tag: string, words: string): boolean {
  return !tagsMatch(tag, 'en') || isAscii(words) || !eastAsian.test(words);
}

const isAscii = (words: string) => /^[\0-\x7f]*$/.test(words);
