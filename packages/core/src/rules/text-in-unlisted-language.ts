import { translatedTextsOf } from '../model/texts.js';
import { tagsMatch } from '../text.js';
import { defineRule, type Finding } from './rule.js';
import { joined } from './words/joined.js';
import { pathOfWords } from './words/placed-words.js';

export const textInUnlistedLanguage = defineRule({
  id: 'text-in-unlisted-language',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'Every language of a text is one of the languages that the workspace publishes.',
    'zh-CN': '文本使用的每种语言都在工作区发布的语言之列。',
  },
  why: {
    en: 'Nobody is shown a language that the site does not have, so what is written in it is kept for no reader.',
    'zh-CN': '网站没有的语言不会展示给任何人，写了也没有读者。',
  },
  message: {
    en: '“{language}” is none of the languages of the workspace ({languages}).',
    'zh-CN': '“{language}”不在工作区的语言（{languages}）之列。',
  },
  next: {
    en: 'Correct the tag, or add it to `locales` in the configuration.',
    'zh-CN': '请更正语言标签，或将其加入配置的 `locales`。',
  },
  example: {
    kind: 'persona',
    bad: `
      id: runner
      name: { en: "Maya, runs twice a week", fr: Maya court deux fois par semaine }
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
  *check(workspace) {
    const { config, roots } = workspace;
    const verdicts = new Map<string, boolean>();
    const isListed = (tag: string) => {
      const known = verdicts.get(tag);
      if (known !== undefined) return known;
      const listed = config.locales.some((locale) => tagsMatch(locale, tag));
      verdicts.set(tag, listed);
      return listed;
    };
    const dataOf = (language: string): Finding['data'] => ({ language, languages: joined(config.locales) });
    for (const text of translatedTextsOf(workspace)) {
      for (const tag of Object.keys(text.text))
        if (!isListed(tag)) yield { at: text.at, path: pathOfWords(text, tag), onKey: true, data: dataOf(tag) };
    }
    for (const { kind, object } of roots) {
      const [key, tags] = kind === 'config' ? ['requiredLocales', object.requiredLocales] : ['locales', object.locales];
      for (const [index, tag] of tags.entries())
        if (!isListed(tag)) yield { at: object.origin, path: [key, index], data: dataOf(tag) };
    }
  },
});
