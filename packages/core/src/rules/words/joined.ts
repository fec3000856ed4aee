import { type Language, type Message, type Text, textIn } from '../../text.js';

type Joint = 'comma' | 'or' | 'and';

const joints: Readonly<Record<Language, Readonly<Record<Joint, string>>>> = {
  en: { comma: ', ', or: ' or ', and: ' and ' },
  'zh-CN': { comma: '、', or: '或', and: '和' },
};

/** Several texts as one: `a, b` or, before the last, another joint: `a, b or c`. */
export function joined(texts: readonly (Text | string)[], last: Joint = 'comma'): Message {
  const inLanguage = (language: Language) => {
    const parts = texts.map((text) => (typeof text === 'string' ? text : textIn(text, language)));
    const [end = '', ...before] = parts.reverse();
    const start = before.reverse().join(joints[language].comma);
    return start === '' ? end : `${start}${joints[language][last]}${end}`;
  };
  return { en: inLanguage('en'), 'zh-CN': inLanguage('zh-CN') };
}

/** Several texts as a way from one to the next: `a → b → c`. */
export function asWay(texts: readonly Text[]): Message {
  const inLanguage = (language: Language) => texts.map((text) => textIn(text, language)).join(' → ');
  return { en: inLanguage('en'), 'zh-CN': inLanguage('zh-CN') };
}
