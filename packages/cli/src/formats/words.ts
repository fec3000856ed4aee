import { type Language, type Report, type Severity, severityNames } from '@journey-as-code/core';
import type { Paint } from '../paint.js';
import type { Item, ItemLevel } from './item.js';

/** What reports for people say besides the findings. */
interface Words {
  readonly count: (number: number, what: Severity | 'file') => string;
  readonly found: (counts: readonly string[], files: string) => string;
  readonly nothing: (files: string) => string;
  readonly noDate: string;
  /** The columns of a table of findings. */
  readonly columns: readonly string[];
  readonly leftOut: (counts: readonly string[]) => string;
  readonly accepted: (number: number) => string;
  readonly settled: (number: number) => string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    count: (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`,
    found: (counts, files) => `${counts.join(', ')} in ${files}.`,
    nothing: (files) => `${files} checked, nothing found.`,
    noDate: 'No date to judge by: rules about dates did not run. Give one with --as-of, or commit.',
    columns: ['Level', 'Finding', 'Rule', 'Where'],
    leftOut: (counts) => `Not shown here: ${counts.join(', ')}.`,
    accepted: (number) => `Accepted with a reason: ${number}.`,
    settled: (number) => `Settled: ${number}.`,
  },
  'zh-CN': {
    count: (number, what) => `${number} 个${what === 'file' ? '文件' : severityNames[what]['zh-CN']}`,
    found: (counts, files) => `${files}中有 ${counts.join('、')}。`,
    nothing: (files) => `已检查 ${files}，未发现问题。`,
    noDate: '没有判断日期：与日期有关的规则未运行。请用 --as-of 指定日期，或先提交。',
    columns: ['级别', '发现', '规则', '位置'],
    leftOut: (counts) => `未在此显示：${counts.join('、')}。`,
    accepted: (number) => `已说明理由并接受：${number} 项。`,
    settled: (number) => `已处理：${number} 项。`,
  },
};

/** How each severity looks. */
export const styleOf = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** How a severity is called. */
export function severityWord(severity: Severity, language: Language): string {
  return severityNames[severity][language];
}

/** That dates were judged by no day. */
export function noDateNote(language: Language): string {
  return words[language].noDate;
}

const severityOf = { error: 'error', warning: 'warning', note: 'info' } as const;

/** How the level of an item is called. */
export function levelWord(level: ItemLevel, language: Language): string {
  return severityWord(severityOf[level], language);
}

/** The head of a table of findings. */
export function tableHead(language: Language): string {
  const { columns } = words[language];
  return `| ${columns.join(' | ')} |\n|${columns.map(() => ' --- |').join('')}`;
}

/** How many items a report leaves out. */
export function leftOutNote(items: readonly Item[], language: Language): string {
  const { count, leftOut } = words[language];
  const counts = (['error', 'warning', 'note'] as const).flatMap((level) => {
    const number = items.filter((item) => item.level === level).length;
    return number > 0 ? [count(number, severityOf[level])] : [];
  });
  return leftOut(counts);
}

/** How many items are settled; nothing where none is. */
export function settledNote(number: number, language: Language): readonly string[] {
  return number === 0 ? [] : [words[language].settled(number)];
}

/** How many findings there are of each severity, and how many are accepted, on one line. */
export function summaryOf({ summary }: Report, language: Language, paint: Paint): string {
  const { files, errors, warnings, infos, accepted } = summary;
  const { count, found, nothing } = words[language];
  const counts = { error: errors, warning: warnings, info: infos };
  const parts = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => paint(styleOf[severity], count(counts[severity], severity)));
  const all = count(files, 'file');
  const sum = parts.length === 0 ? `${paint('green', '✓')} ${nothing(all)}` : found(parts, all);
  return [sum, ...(accepted === 0 ? [] : [words[language].accepted(accepted)])].join(language === 'en' ? ' ' : '');
}
