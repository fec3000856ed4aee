import { escapeXml } from '@journey-as-code/core/escape';

/** Markup that is safe to stand in a picture as it is. */
export class Xml {
  constructor(readonly source: string) {}
}

type Part = Xml | string | number | false | undefined | readonly Part[];

/** Markup in which every value is escaped, unless it is `Xml` itself. Values stand in text or in quoted attributes. */
export function xml(strings: TemplateStringsArray, ...parts: readonly Part[]): Xml {
  return new Xml(strings.map((words, index) => words + sourceOf(parts[index])).join(''));
}

function sourceOf(part: Part): string {
  if (typeof part === 'string') return escapeXml(part);
  if (part instanceof Xml) return part.source;
  if (part === false || part === undefined) return '';
  if (typeof part === 'number') return String(Math.round(part * 10) / 10);
  return part.map(sourceOf).join('');
}
