import { type Event, parseEvents, YAMLException } from 'js-yaml/browser';
import { refusedCharacters } from './characters.js';
import { decode } from './decode.js';
import { limits } from './limits.js';
import type { ParsedYaml } from './parsed-file.js';
import { collectProblems, type Report } from './problems.js';
import { extentIn, recordSpans, spanIn, spanTable } from './spans.js';
import { compose } from './yaml/compose.js';
import { contentStart } from './yaml/head.js';
import { syntaxCode } from './yaml/syntax.js';

/**
 * Reads one document of YAML 1.2 into plain data, with the place of each part. No text makes it throw, hang or grow:
 * size is bounded before the parser sees it, depth by the parser, and everything else while its events become data.
 */
export function readYaml(content: string | Uint8Array): ParsedYaml {
  const { report, found } = collectProblems();
  const spans = recordSpans();
  const text = readText(content, report);
  const events = found().problems.length > 0 ? undefined : parse(text, report);
  const composed = events && compose(text, events, contentStart(text, report), spans, report);
  const { problems, more } = found();
  const value = problems.length > 0 ? undefined : composed;
  const table = spanTable(spans, text, value);
  return {
    text,
    value,
    spanOf: (container, key) => spanIn(table, container, key),
    extentOf: (container) => extentIn(table, container),
    problems,
    more,
  };
}

function readText(content: string | Uint8Array, report: Report): string {
  if (content.length > limits.bytes) {
    report('yaml/too-large', 0, 0);
    return '';
  }
  const { text, brokenAt } = decode(content);
  if (brokenAt !== undefined) report('yaml/not-utf8', brokenAt, brokenAt);
  else
    for (const { fault, at, character } of refusedCharacters(text)) report(`yaml/${fault}`, at, at + 1, { character });
  if (text.length > limits.escapes && text.split('\\').length - 1 > limits.escapes)
    report('yaml/too-many-escapes', 0, 0);
  if (text.length > limits.line) refuseLongLines(text, report);
  return text;
}

function refuseLongLines(text: string, report: Report): void {
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.length > limits.line) report('yaml/line-too-long', start, start + line.length);
    start += line.length + 1;
  }
}

function parse(text: string, report: Report): readonly Event[] | undefined {
  try {
    // A value at the limit is one deeper for the parser, and another one while it may still be a key.
    return parseEvents(text, { maxDepth: limits.depth + 2 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = Math.min(error.mark?.position ?? 0, text.length);
    report(syntaxCode(error, text, at), at, Math.min(at + 1, text.length), {
      reason: error.reason,
      sign: text.charAt(at),
    });
    return undefined;
  }
}
