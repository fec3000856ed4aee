import { textsOf, translatedTextsOf } from '../model/texts.js';
import type { Workspace } from '../model/workspace.js';
import type { ParsedDocument } from '../parse/document.js';
import { tagsMatch } from '../text.js';
import { defineRule } from './rule.js';
import { joined } from './words/joined.js';

export const textWithoutTranslation = defineRule({
  id: 'text-without-translation',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'A text stands in every language that its document promises and that the configuration requires.',
    'zh-CN': '文本具备其文件承诺的、以及配置要求的每种语言。',
  },
  why: {
    en: 'Readers of the missing language meet a foreign sentence in the middle of their map.',
    'zh-CN': '缺少译文时，读者会在自己语言的旅程图中看到外语。',
  },
  message: {
    en: '“{text}” is missing in {languages}.',
    'zh-CN': '“{text}”缺少 {languages} 版本。',
  },
  next: {
    en: 'Add the translation, or write it under `und` if it is the same in every language.',
    'zh-CN': '请补充译文；若各语言相同，请写在 `und` 下。',
  },
  example: {
    kind: 'persona',
    bad: `
      id: runner
      locales: [en, zh]
      name: { en: "Maya, runs twice a week", zh: 每周跑两次的 Maya }
      segment: new-customers
      goals: [{ en: Run without pain }]
      needs: [{ en: Advice on size, zh: 尺码建议 }]
    `,
    good: `
      id: runner
      locales: [en, zh]
      name: { en: "Maya, runs twice a week", zh: 每周跑两次的 Maya }
      segment: new-customers
      goals: [{ en: Run without pain, zh: 跑步时不疼 }]
      needs: [{ en: Advice on size, zh: 尺码建议 }]
    `,
  },
  *check(workspace) {
    const promised = promises(workspace);
    const isPlainEnough = [...promised.values()].every(({ isKeptByPlain }) => isKeptByPlain);
    const texts = isPlainEnough ? translatedTextsOf(workspace) : textsOf(workspace);
    for (const { at, path, text, plain } of texts) {
      const promise = promised.get(at.document);
      if (promise === undefined || (plain && promise.isKeptByPlain)) continue;
      const tags = Object.keys(text);
      const missing = promise.languages.filter((language) => !tags.some((tag) => tagsMatch(tag, language)));
      if (missing.length > 0) yield { at, path, data: { text, languages: joined(missing, 'and') } };
    }
  },
});

interface Promised {
  readonly languages: readonly string[];
  /** Whether a plain string, in the document's first language, is all that is asked for. */
  readonly isKeptByPlain: boolean;
}

/** What each document promises; the configuration itself promises nothing but what it requires. */
function promises({ roots, config }: Workspace): ReadonlyMap<ParsedDocument, Promised> {
  const usual = config.locales.slice(0, 1);
  return new Map(
    roots.map(({ document, kind, object }) => {
      const own = kind === 'config' ? [] : object.locales.length > 0 ? object.locales : usual;
      const languages = [...new Set([...own, ...config.requiredLocales])];
      const first = own[0] ?? usual[0] ?? 'en';
      return [document, { languages, isKeptByPlain: languages.every((language) => tagsMatch(first, language)) }];
    }),
  );
}
