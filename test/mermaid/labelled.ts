import { mermaidLabel } from '../../packages/core/src/escape/mermaid.js';
import type { Sample } from './samples.js';

/** The source of a sample with these texts as labels. */
export function labelled(sample: Sample, texts: readonly string[]): string {
  return sample.write(sample.positions.map((position, place) => mermaidLabel(texts[place] ?? '', position)));
}

/** Labels that no grammar acts on, one for each place. */
export function plainLabels(sample: Sample): readonly string[] {
  return sample.positions.map((_, place) => `Plain ${place}.`);
}

/** What was read with plain labels, as it must be with these texts. */
export function withTexts<T>(plain: T, texts: readonly string[]): unknown {
  if (typeof plain === 'string')
    return plain.replace(/Plain ?(\d+)\./g, (_, place: string) => texts[Number(place)] ?? '');
  if (Array.isArray(plain)) return plain.map((item) => withTexts(item, texts));
  if (typeof plain !== 'object' || plain === null) return plain;
  return Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, withTexts(value, texts)]));
}

/** A text as a label keeps it: white space in one form, whole characters, a dash when nothing can be seen. */
export function asLabel(text: string): string {
  const line = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return /[^\s\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u.test(line) ? line : '—';
}
