import { textsOf } from '../model/texts.js';
import { defineRule } from './rule.js';
import { pathOfWords } from './words/placed-words.js';

export const textWithJargon = defineRule({
  id: 'text-with-jargon',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'A journey is told in words that customers would use.',
    'zh-CN': '旅程用客户会说的话来讲述。',
  },
  why: {
    en: 'Words of the house make a team see its processes instead of the person who goes through them.',
    'zh-CN': '内部用语让团队看到的是流程，而不是经历流程的人。',
  },
  message: {
    en: '“{word}” is not a word for customers.',
    'zh-CN': '“{word}”不是客户会用的词。',
  },
  next: {
    en: 'Say it as a customer would.',
    'zh-CN': '请换成客户的说法。',
  },
  example: {
    kind: 'touchpoint',
    parameters: { words: ['omnichannel', '赋能'] },
    bad: `
      id: checkout
      name: Omnichannel checkout
      channel: web-store
      task: Pay for the order
    `,
    good: `
      id: checkout
      name: Checkout
      channel: web-store
      task: Pay for the order
    `,
  },
  parameters: { words: [] as readonly string[] },
  *check(workspace, { parameters: { words } }) {
    const jargon = patternOf(words);
    if (jargon === undefined) return;
    for (const text of textsOf(workspace)) {
      if (text.at.document.kind !== 'journey') continue;
      for (const [tag, said] of Object.entries(text.text)) {
        const word = jargon.exec(said)?.[0];
        if (word !== undefined) yield { at: text.at, path: pathOfWords(text, tag), data: { word: { und: word } } };
      }
    }
  },
});

/** Words in Han characters are found anywhere, as nothing parts them; others only whole. */
function patternOf(words: readonly string[]): RegExp | undefined {
  const sought = words.filter((word) => word.trim() !== '').map(patternOfWord);
  return sought.length === 0 ? undefined : new RegExp(sought.join('|'), 'iu');
}

function patternOfWord(word: string): string {
  const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return /\p{Script=Han}/u.test(word) ? literal : `(?<![\\p{L}\\p{N}_])${literal}(?![\\p{L}\\p{N}_])`;
}
