import type { Diagnostic } from '../diagnostic.js';
import type { Config } from '../generated/types.js';
import { helpFor } from '../help.js';
import { fill, languageFor } from '../text.js';
import type { ParsedDocument } from './document.js';
import { problemWords } from './problem-words.js';

/** What could not be read in a file, as reports show it. The last one says how many more there are. */
export function problemDiagnostics(document: ParsedDocument, config: Config, language: string): readonly Diagnostic[] {
  const { path, problems, more, lines } = document;
  const speech = languageFor(language);
  return problems.flatMap(({ id, start, end, data }, index): Diagnostic[] => {
    const words = problemWords(id, data);
    if (words === undefined) throw new Error(`Nothing says what ${id} is.`);
    const { message, next } = words;
    const last = more > 0 && index === problems.length - 1 ? ` ${fill(andMore[speech], { more })}` : '';
    return [
      {
        id,
        severity: 'error',
        message: fill(message[speech], data) + last,
        next: fill(next[speech], data),
        file: path,
        range: lines(start, end),
        help: helpFor(id, config, language),
      },
    ];
  });
}

const andMore = { en: '(And {more} more in this file.)', 'zh-CN': '（本文件还有 {more} 处。）' };
