import { asLabel } from '../../../test/mermaid/labelled.js';
import type { Diagram as Read } from '../../../test/mermaid.js';
import type { Diagram } from '../src/diagrams/index.js';
import { pointNames } from '../src/diagrams/point-names.js';
import { wrapWide } from '../src/diagrams/wrap.js';
import { wordedShop } from './worded-shop.js';

/** The words of a drawing, by the number of the place they stand in. */
export type Words = ReadonlyMap<number, string>;

/** What stands in a place without a word of its own: nothing that any grammar acts on. */
const plainWord = (slot: number) => `Word ${slot}!`;
const token = /Word ?(\d+)!/g;

/** A drawing with these words, and the sentence beside it. */
export function drawnWith(diagram: Diagram, words: Words): { readonly source: string; readonly sentence: string } {
  const { workspace, journey } = wordedShop((slot) => words.get(slot) ?? plainWord(slot));
  const subject = { of: 'journey', journey } as const;
  const [source = '', ...more] = diagram.draw(subject, workspace, 'en');
  if (more.length > 0) throw new Error('A drawing of so few words is never cut.');
  return { source, sentence: diagram.sentence(subject, workspace, 'en') };
}

/** The places that a drawing with plain words shows, in its order. */
export function slotsOf(plain: Read): readonly number[] {
  return [...new Set([...JSON.stringify({ ...plain, accDescr: '' }).matchAll(token)].map(([, slot]) => Number(slot)))];
}

/** What was read of a drawing with plain words, as it must be with others. A sentence may turn with its words, so it is given. */
export function withWords(
  plain: Read,
  words: Words,
  sentence: string,
  lineBreak = '<br>',
): Readonly<Record<string, unknown>> {
  const replace = (text: string) =>
    text.replace(token, (_, slot: string) =>
      (words.get(Number(slot)) ?? plainWord(Number(slot))).replace(/\s+/g, ' ').trim(),
    );
  const inPeriods = (text: string) =>
    text
      .split('<br>')
      .flatMap((line) => wrapWide(replace(line)))
      .map(asLabel)
      .join(lineBreak);
  const asPoint = (name: string) => pointNames([{ number: 1, name: replace(name), x: 0.5, y: 0.5 }]).map(asLabel)[0];
  const elsewhere = (text: string) => text.split('\n').map(replace).map(asLabel).join('\n');

  const within = (value: unknown, words: (text: string) => unknown): unknown => {
    if (typeof value === 'string') return value === '' ? '' : words(value);
    if (Array.isArray(value)) return value.map((item) => within(item, words));
    return typeof value === 'object' && value !== null ? inObject(value, words) : value;
  };
  const inObject = (object: object, words: (text: string) => unknown) =>
    Object.fromEntries(Object.entries(object).map(([key, value]) => [key, within(value, by[key] ?? words)]));
  const by: Readonly<Record<string, (text: string) => unknown>> = {
    periods: inPeriods,
    points: asPoint,
    accDescr: () => asLabel(sentence),
  };
  return inObject(plain, elsewhere);
}

const labelled = new Set(
  'title accTitle accDescr sections tasks periods events name actors nodes edges subgraphs label axes quadrants points categories yTitle'.split(
    ' ',
  ),
);
const isId = /^n\d+$/;

/** The labels of what was read, without white space: what a picture has to show. */
export function labelsOf(read: unknown): readonly string[] {
  if (typeof read === 'string') return isId.test(read) ? [] : [read.replace(/\s/g, '')];
  if (Array.isArray(read)) return read.flatMap(labelsOf);
  return Object.entries(read ?? {}).flatMap(([key, value]) => (labelled.has(key) ? labelsOf(value) : []));
}
