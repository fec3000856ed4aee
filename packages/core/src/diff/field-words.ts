import { shapes } from '../generated/shapes.js';
import { titles } from '../generated/titles.js';
import type { EntityKind } from '../generated/types.js';
import type { MapShape } from '../model/shape.js';
import type { Origin } from '../parse/origin.js';
import type { Language } from '../text.js';
import type { Fact } from './fact.js';

/** Says what a reference names, if anything. */
export type Named = (fact: Pick<Fact, 'to' | 'meaning'>) => string | undefined;

/** What a field is called in the midst of a sentence; its key where it is the author's own. */
export function titleOf(kind: EntityKind, key: string, language: Language): string {
  const [en, zh] = titles[`${kind}.${key}`]?.[0] ?? [key, key];
  return language === 'en' ? inSentence(en) : zh;
}

/** What a kind of thing is called. */
export function titleOfKind(kind: string, language: Language): string {
  const [en, zh] = titles[kind]?.[0] ?? [kind, kind];
  return language === 'en' ? inSentence(en) : zh;
}

/** What one of the words that a field allows is called. */
export function valueTitle({ origin, path: [key] = [] }: Fact, value: string, language: Language): string | undefined {
  const known = titles[`${origin.kind}.${key}`]?.[1];
  const pair = known && Object.hasOwn(known, value) ? known[value] : undefined;
  return pair && (language === 'en' ? inSentence(pair[0]) : pair[1]);
}

/** Where a fact stands in its entity: an entry by what identifies it, anything else by what its field is called. */
export function fieldInWords(fact: Fact, named: Named, language: Language): string {
  const [key, inner] = fact.path ?? [];
  const own = fact.whole || key === undefined ? [] : [titleOf(fact.origin.kind, String(key), language)];
  const author = typeof inner === 'string' ? [inner] : [];
  return [...labelsOf(fact.origin, named, language), ...own, ...author].join(language === 'en' ? ': ' : '：');
}

function labelsOf(origin: Origin, named: Named, language: Language): readonly string[] {
  const { kind, parent, value } = origin;
  if (shapes[kind].entity) return [];
  const identity = identityOf(origin, named);
  if (identity !== '') return [identity];
  if (parent === undefined) return [];
  const key = keyOf(parent.value, value);
  if (key === undefined) return [];
  const field = parent.parent && mapIn(parent.parent, parent);
  if (field === undefined) return [...labelsOf(parent, named, language), titleOf(parent.kind, key, language)];
  return [(field.keys && named({ to: field.keys, meaning: key })) ?? key];
}

/** The field of an object that holds a map under keys of the author's own. */
function mapIn({ kind, value }: Origin, map: Origin): MapShape | undefined {
  const key = map.kind === kind ? keyOf(value, map.value) : undefined;
  const field = key === undefined ? undefined : shapes[kind].fields[key];
  return field?.type === 'map' ? field : undefined;
}

function keyOf(holder: object, value: object): string | undefined {
  return Object.entries(holder).find(([, one]) => one === value)?.[0];
}

/** What identifies an entry of a list without ids. */
function identityOf({ kind, value }: Origin, named: Named): string {
  const { fields, key = [] } = shapes[kind];
  const parts = key.flatMap((one): readonly string[] => {
    const written: unknown = Reflect.get(value, one);
    if (written === undefined) return [];
    const field = fields[one];
    const to = field?.type === 'reference' ? field.to : undefined;
    return [(to && named({ to, meaning: String(written) })) || String(written)];
  });
  return parts.join(', ');
}

/** A name of several words keeps its capitals where they are part of it: `SLA`. */
function inSentence(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
