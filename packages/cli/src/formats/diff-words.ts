import {
  type Bump,
  type ChangeLevel,
  changeLevelNames,
  changeLevels,
  type Language,
  type Message,
} from '@journey-as-code/core';
import type { Paint, Style } from '../paint.js';
import { sayingOf } from '../say.js';
import type { DiffReport } from './diff-report.js';

/** What reports of changes say themselves. */
const words = {
  note: { en: 'note', 'zh-CN': '说明' },
  shared: { en: 'What journeys share', 'zh-CN': '旅程共用的内容' },
  workingTree: { en: 'working tree', 'zh-CN': '工作区' },
  onBase: { en: '(base)', 'zh-CN': '（base）' },
  usedBy: { en: 'Used by {places}.', 'zh-CN': '被引用于：{places}。' },
  rule: { en: 'rule {rules}', 'zh-CN': '规则 {rules}' },
  more: { en: '{places} and {count} more', 'zh-CN': '{places} 等另 {count} 处' },
  nothing: { en: 'Nothing changed.', 'zh-CN': '没有变化。' },
  nothingListed: { en: 'No such change.', 'zh-CN': '没有此类变更。' },
  nothingBefore: { en: 'There is nothing to compare it with.', 'zh-CN': '没有可比较的内容。' },
  nothingRead: { en: 'Nothing that could be read changed.', 'zh-CN': '可读取的内容没有变化。' },
  count: { en: '{count} {level}', 'zh-CN': '{count} 项{level}' },
  open: { en: '{counted} ({count} not settled)', 'zh-CN': '{counted}（{count} 项未处理）' },
  comma: { en: ', ', 'zh-CN': '，' },
  counted: { en: '{counts}.', 'zh-CN': '{counts}。' },
  release: { en: 'A release of {workspace} would be {bump}.', 'zh-CN': '{workspace} 的发布应为 {bump} 版本。' },
  translations: {
    en: 'Changes of translations that are not listed: {count}. --translations lists them.',
    'zh-CN': '未列出的译文变更：{count} 项。--translations 可列出。',
  },
  others: {
    en: 'Changes that break no such contract, not listed: {count}.',
    'zh-CN': '未违反所选承诺、未列出的变更：{count} 项。',
  },
  incomplete: {
    en: 'Not everything could be compared: see the notes above.',
    'zh-CN': '未能完整比较：见上方说明。',
  },
  firstVersion: { en: 'First version: {journeys}.', 'zh-CN': '首个版本：{journeys}。' },
  oneJourney: { en: '1 journey', 'zh-CN': '1 个旅程' },
  journeys: { en: '{count} journeys', 'zh-CN': '{count} 个旅程' },
  severalBases: {
    en: 'Both sides have {count} commits in common that are as good as each other; {chosen} is the base.',
    'zh-CN': '两侧有 {count} 个同样合适的共同祖先提交；以 {chosen} 为 base。',
  },
  staged: {
    en: 'What is staged is not compared: the commit is. Without a head, the working tree is compared.',
    'zh-CN': '暂存的内容未参与比较：比较的是提交。不写 head 时，比较工作区。',
  },
  unread: {
    en: '{file} could not be read whole on {side}: what it holds there is not compared.',
    'zh-CN': '{side} 的 {file} 无法完整读取：其内容未参与比较。',
  },
} as const satisfies Record<string, Message>;

/** A sentence of ours in a language. */
export const say = sayingOf(words);

/** How a level is called. */
export function changeLevelWord(level: ChangeLevel, language: Language): string {
  return changeLevelNames[level][language];
}

/** How each level looks. */
export const styleOfLevel = { breaking: 'red', notable: 'yellow', info: 'cyan' } as const satisfies Record<
  ChangeLevel,
  Style
>;

/** How many changes there are of each level, which release they ask for, and what is not listed; a line for each. */
export function summaryLines(report: DiffReport, language: Language, paint: Paint): readonly string[] {
  const { changes, bump, workspace, unlisted, isComplete } = report;
  const counts = changeLevels.flatMap((level) => {
    const alike = changes.filter((change) => change.level === level);
    const open = alike.filter(({ settled }) => settled === undefined).length;
    const counted = say('count', language, { count: alike.length, level: changeLevelWord(level, language) });
    if (alike.length === 0) return [];
    return [
      paint(styleOfLevel[level], open < alike.length ? say('open', language, { counted, count: open }) : counted),
    ];
  });
  const { translations, others } = unlisted;
  return [
    [
      counts.length === 0
        ? say(nothingIn(report), language)
        : say('counted', language, { counts: counts.join(say('comma', language)) }),
      ...(bump === undefined ? [] : [releaseOf(workspace, bump, language)]),
    ].join(language === 'en' ? ' ' : ''),
    ...(translations > 0 ? [say('translations', language, { count: translations })] : []),
    ...(others > 0 ? [say('others', language, { count: others })] : []),
    ...(isComplete ? [] : [say('incomplete', language)]),
  ];
}

function nothingIn({ base, unlisted, isComplete }: DiffReport): keyof typeof words {
  if (base === undefined) return 'nothingBefore';
  if (unlisted.translations + unlisted.others > 0) return 'nothingListed';
  return isComplete ? 'nothing' : 'nothingRead';
}

function releaseOf(workspace: string, bump: Bump, language: Language): string {
  return say('release', language, { workspace, bump });
}
