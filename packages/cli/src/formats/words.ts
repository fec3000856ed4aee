import type { Language, Report, Severity } from '@journey-as-code/core';
import type { Paint } from '../paint.js';

/** What reports for people say besides the findings. */
interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly count: (number: number, what: Severity | 'file') => string;
  readonly found: (counts: readonly string[], files: string) => string;
  readonly nothing: (files: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    count: (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`,
    found: (counts, files) => `${counts.join(', ')} in ${files}.`,
    nothing: (files) => `${files} checked, nothing found.`,
  },
  'zh-CN': {
    severity: { error: '错误', warning: '警告', info: '提示' },
    count: (number, what) => `${number} 个${{ error: '错误', warning: '警告', info: '提示', file: '文件' }[what]}`,
    found: (counts, files) => `${files}中有 ${counts.join('、')}。`,
    nothing: (files) => `已检查 ${files}，未发现问题。`,
  },
};

/** How each severity looks. */
export const styleOf = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** How a severity is called. */
export function severityWord(severity: Severity, language: Language): string {
  return words[language].severity[severity];
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
