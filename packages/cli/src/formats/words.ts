import type { Language, Report, Severity } from '@journey-as-code/core';
import type { Paint } from '../paint.js';

/** What reports for people say besides the findings. */
interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly count: (number: number, what: Severity | 'file') => string;
  readonly found: (counts: readonly string[], files: string) => string;
  readonly nothing: (files: string) => string;
  readonly noDate: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    count: (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`,
    found: (counts, files) => `${counts.join(', ')} in ${files}.`,
    nothing: (files) => `${files} checked, nothing found.`,
    noDate: 'No date to judge by: rules about dates did not run. Give one with --as-of, or commit.',
  },
  'zh-CN': {
    severity: { error: '错误', warning: '警告', info: '提示' },
    count: (number, what) => `${number} 个${{ error: '错误', warning: '警告', info: '提示', file: '文件' }[what]}`,
    found: (counts, files) => `${files}中有 ${counts.join('、')}。`,
    nothing: (files) => `已检查 ${files}，未发现问题。`,
    noDate: '没有判断日期：与日期有关的规则未运行。请用 --as-of 指定日期，或先提交。',
  },
};

/** How each severity looks. */
export const styleOf = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** How a severity is called. */
export function severityWord(severity: Severity, language: Language): string {
  return words[language].severity[severity];
}

/** That dates were judged by no day. */
export function noDateNote(language: Language): string {
  return words[language].noDate;
}

/** How many findings there are of each severity, on one line. */
export function summaryOf({ summary: { files, errors, warnings, infos } }: Report, language: Language, paint: Paint) {
  const { count, found, nothing } = words[language];
  const counts = { error: errors, warning: warnings, info: infos };
  const parts = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => paint(styleOf[severity], count(counts[severity], severity)));
  if (parts.length === 0) return `${paint('green', '✓')} ${nothing(count(files, 'file'))}`;
  return found(parts, count(files, 'file'));
}
