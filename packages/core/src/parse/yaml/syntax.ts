import type { YAMLException } from 'js-yaml/browser';
import { startOfLine } from '../blanks.js';
import type { ProblemCode } from '../messages.js';

/** Our codes for what the parser says, whose words are for those who know the grammar. */
const codes: readonly (readonly [RegExp, ProblemCode])[] = [
  [/^nesting exceeded/, 'yaml/too-deep'],
  [/^tab characters/, 'yaml/tab'],
  [/^bad indentation/, 'yaml/indentation'],
  [/^deficient indentation|^unexpected end of the/, 'yaml/unclosed'],
  [/^missed comma|found ','$/, 'yaml/missing-comma'],
  [/^expected ':'|multiline key|key-value separator/, 'yaml/missing-colon'],
  [/^unknown escape|^expected hexadecimal/, 'yaml/unknown-escape'],
  [/^end of the stream/, 'yaml/misplaced'],
  [/block scalar|chomping|indentation width|^a line break/, 'yaml/block-header'],
  [/\banchor\b|\balias\b/, 'yaml/anchor'],
  [/\btag\b/i, 'yaml/tag'],
  [/directive|YAML version/, 'yaml/directive'],
];

/** The code of an error that the parser met at an offset; where its words mislead, the text there decides. */
export function syntaxCode({ reason }: YAMLException, text: string, at: number): ProblemCode {
  const sign = text.charAt(at);
  if (reason.startsWith('deficient') && /[\]}]/.test(sign)) return 'yaml/closing-bracket';
  if (reason.startsWith('bad indentation of a mapping')) {
    const before = text.slice(startOfLine(text, at), at).trimEnd();
    if (sign === ':' && /:\s/.test(before)) return 'yaml/unquoted-colon';
    if (before.endsWith(':')) return 'yaml/unquoted-sign';
    if (/["'\]}]$/.test(before)) return 'yaml/text-after-value';
  }
  return codes.find(([pattern]) => pattern.test(reason))?.[1] ?? 'yaml/syntax';
}
