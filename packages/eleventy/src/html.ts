import { escapeHtml } from '@journey-as-code/core/escape';

/** HTML that is safe to stand in a page as it is. */
export class Html {
  constructor(readonly source: string) {}
}

/** What may stand in a template: nothing for `false` and `undefined`, a list one after the other. */
export type Part = Html | string | number | false | undefined | readonly Part[];

/**
 * HTML in which every value is escaped, unless it is `Html` itself. Values stand
 * in text or in quoted attributes, nowhere else.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((words, index) => words + sourceOf(parts[index])).join(''));
}

/** Parts one after the other, with a separator between them. */
export function join(parts: readonly Part[], separator: Part): Html {
  return new Html(parts.map(sourceOf).join(sourceOf(separator)));
}

/** The source of a part, escaped unless it is `Html`. */
export function sourceOf(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (part instanceof Html) return part.source;
  if (part === false || part === undefined) return '';
  if (typeof part === 'number') return String(part);
  return part.map(sourceOf).join('');
}
