import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { textInUnlistedLanguage } from './text-in-unlisted-language.js';
import { textInWrongLanguage } from './text-in-wrong-language.js';
import { textWithJargon } from './text-with-jargon.js';
import { textWithoutTranslation } from './text-without-translation.js';
import { translationUnchanged } from './translation-unchanged.js';

const config = (settings: string) => ({
  'journey.config.yaml': `schemaVersion: 1
name: { en: Shop, zh: 店 }
locales: [en, zh]
lint: { preset: strict }
${settings}`,
});
const runner = (text: string) => ({ 'runner.persona.yaml': `kind: persona\nid: runner\n${text}` });

test('a text has the languages that its document promises, as tags that match', () => {
  const files = runner(`locales: [zh-CN, en]
name: { zh: 玛雅, en-GB: Maya }
description: 说明
goals: [跑步, { zh-Hans: 跑 }, { en: Run }, { und: NPS }]`);
  expect(found(textWithoutTranslation, files)).toEqual([
    '说明 | “说明” is missing in en.',
    '跑步 | “跑步” is missing in en.',
    '{ zh-Hans: 跑 } | “跑” is missing in zh-CN and en.',
    '{ en: Run } | “Run” is missing in zh-CN.',
  ]);
});

test('a document that promises nothing promises the first language; required ones count everywhere', () => {
  const files = {
    ...config('requiredLocales: [zh]'),
    ...runner('name: { en: Maya, zh: 玛雅 }\ngoals: [{ zh: 跑步 }]'),
    'giver.persona.yaml': 'kind: persona\nid: giver\nlocales: [zh]\nname: 萨姆\ngoals: [{ en: Give }]',
    'teams.yaml': 'kind: teams\nitems: []',
    'channels.yaml': 'kind: channels\nitems: []',
  };
  expect(found(textWithoutTranslation, files)).toEqual([
    '{ en: Give } | “Give” is missing in zh.',
    '{ zh: 跑步 } | “跑步” is missing in en.',
  ]);
});

test('the name of the workspace owes only what is required', () => {
  const bare = (required: string) => ({
    'journey.config.yaml': `schemaVersion: 1\nname: Shop\nlocales: [en, zh]\nrequiredLocales: [${required}]`,
    'runner.persona.yaml': '',
    'giver.persona.yaml': '',
    'teams.yaml': 'kind: teams\nitems: []',
    'channels.yaml': 'kind: channels\nitems: []',
  });
  expect(found(textWithoutTranslation, bare('en'))).toEqual([]);
  expect(found(textWithoutTranslation, bare('zh'))).toEqual(['Shop | “Shop” is missing in zh.']);
});

test('languages that the workspace does not publish: keys of texts, and promises', () => {
  const files = {
    ...config('requiredLocales: [en, de]'),
    ...runner('locales: [zh-CN, ja]\nname: { zh-Hans: 玛雅, en-US: Maya, fr: Maya, und: M }\ngoals: [跑步]'),
  };
  expect(found(textInUnlistedLanguage, files)).toEqual([
    'de | “de” is none of the languages of the workspace (en, zh).',
    'ja | “ja” is none of the languages of the workspace (en, zh).',
    'fr | “fr” is none of the languages of the workspace (en, zh).',
  ]);
});

test('texts that do not look like their language, plain ones too', () => {
  const files = runner(`locales: [zh, en]
name: { zh: Maya runs a lot, en: 玛雅 }
goals:
  - Abcdefghijk
  - Abcdefghijkl
  - NPS 净推荐值 abcdefghijklmnop
  - { en: カナ }
  - { en: 한글 }
  - { en: Café ✓ }
  - { zh-TW: abcdefghijklm }
  - { und: abcdefghijklmn }
  - { en-GB: 汉 }
  - { fr: 汉 }`);
  const foreign = (text: string, language: string) => `${text} | “${text}” does not look like ${language}.`;
  expect(found(textInWrongLanguage, files)).toEqual([
    foreign('Maya runs a lot', 'Chinese'),
    foreign('玛雅', 'English'),
    foreign('Abcdefghijkl', 'Chinese'),
    foreign('カナ', 'English'),
    foreign('한글', 'English'),
    foreign('abcdefghijklm', 'Chinese'),
    foreign('汉', 'English'),
  ]);
  expect(found(textInWrongLanguage, runner('name: { zh: Maya }'), { parameters: { letters: 4 } })).toEqual([
    foreign('Maya', 'Chinese'),
  ]);
});

test('a translation is compared with the earlier ones of its map', () => {
  const files = runner(`name: { en: Maya, zh: Maya, und: Maya }
goals: [{ en: "5", zh: "5" }, { en: A, zh: B, zh-TW: A }, { und: X, en: X }, { zh: C, en: C }]`);
  const same = (text: string, language: string, earlier: string) =>
    `${text} | “${text}” is the same under ${language} as under ${earlier}.`;
  expect(found(translationUnchanged, files)).toEqual([
    same('Maya', 'zh', 'en'),
    same('A', 'zh-TW', 'en'),
    same('C', 'en', 'zh'),
  ]);
});

test('jargon: whole words without regard to case, Han words anywhere, in journeys alone', () => {
  const files = {
    ...journey(`- id: a
    name: Delight our SME buyers
    owner: ecommerce
    goals: [{ en: smells, zh: 为客户赋能吧 }, c++ code, "e.g. this", pre-sme-post, smes, sme_x, 赋 能, e-gx]
    steps: []`),
    ...runner('name: SME'),
  };
  const jargon = (text: string, word: string) => `${text} | “${word}” is not a word for customers.`;
  expect(found(textWithJargon, files, { parameters: { words: ['sme', '赋能', 'C++', 'e.g.', ' '] } })).toEqual([
    jargon('Delight our SME buyers', 'SME'),
    jargon('为客户赋能吧', '赋能'),
    jargon('c++ code', 'c++'),
    jargon('"e.g. this"', 'e.g.'),
    jargon('pre-sme-post', 'sme'),
  ]);
  expect(found(textWithJargon, files)).toEqual([]);
});
