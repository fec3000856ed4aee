import { endOfLine, isIndentedByTab, nextVisible, startOfLine } from '../blanks.js';
import type { Report } from '../problems.js';

const version = /^%YAML[ \t]+1\.2[ \t]*(?:[ \t]#.*)?$/;

/**
 * Where the content of the document starts: after directives, of which only `%YAML 1.2` is read, and `---`. Both stand
 * at the start of a line; where they do not, one reader takes them for text and another does not. No tab comes first.
 */
export function contentStart(text: string, report: Report): number {
  for (let at = nextVisible(text, 0); ; at = nextVisible(text, at)) {
    const mark = /^(?:%|---(?=\s|$)|\.\.\.(?=\s|$))/.exec(text.slice(at, at + 4))?.[0];
    if (mark === undefined || mark === '---')
      refuseTabBefore(text, nextVisible(text, mark === undefined ? at : at + 3), report);
    if (mark === undefined) return at;
    if (startOfLine(text, at) < at) report('yaml/ambiguous', at, at + mark.length);
    if (mark === '---') return at + 3;
    if (mark === '...' && nextVisible(text, at + 3) < text.length) report('yaml/multiple-documents', at, at + 3);
    const end = endOfLine(text, at);
    if (mark === '%' && !version.test(text.slice(at, end).trimEnd())) report('yaml/directive', at, end);
    at = mark === '%' ? end : at + 3;
  }
}

function refuseTabBefore(text: string, at: number, report: Report): void {
  if (isIndentedByTab(text, at) && !/[[{]/.test(text.charAt(at))) report('yaml/tab', at - 1, at);
}
