import { durationInWords } from '../derive/duration-words.js';
import { levelWords, scoreInWords } from '../derive/level-words.js';
import { levelOf } from '../derive/scores.js';
import type { Metric } from '../generated/types.js';
import type { ReferenceTarget } from '../model/shape.js';
import type { Workspace } from '../model/workspace.js';
import { rootOf } from '../parse/origin.js';
import { findText, type Language, languageFor } from '../text.js';
import type { Entity } from './entity.js';
import type { Fact } from './fact.js';
import { fieldInWords, titleOf, valueTitle } from './field-words.js';
import { isText } from './values.js';

/** How a reader is told of changes. */
export interface Speech {
  readonly language: Language;
  /** The words of a text of the workspace. */
  text(text: unknown): string;
  /** What a thing is called. */
  nameOf(entity: Entity): string;
  /** The name of what a reference names; the reference itself where it names nothing. */
  nameAt(to: ReferenceTarget, written: unknown): string;
  /** A fact in words: what it refers to by name, a score with its level. */
  words(fact: Fact | undefined): string;
  /** A field in words: an entry without an id by what identifies it. */
  field(fact: Fact | undefined): string;
  /** What a field of an entity is called. */
  title(entity: Entity, key: string): string;
  /** A metric as head has it, or base where it is gone. */
  metric(id: string): Metric | undefined;
  /** The language that the file of a thing is written in. */
  mainLanguage(entity: Entity): string;
}

/** A reader of one language, who is told names as head has them. `lookUp` finds what a reference names. */
export function speechIn(
  { base, head }: { readonly base: Workspace; readonly head: Workspace },
  tag: string,
  lookUp: (fact: Pick<Fact, 'to' | 'meaning'>) => Entity | undefined,
): Speech {
  const { locales } = head.config;
  const language = languageFor(tag);
  const text = (value: unknown) => (isText(value) ? findText(value, tag, locales).value : '');
  const nameOf = ({ object, id }: Entity) => text(object.name) || id;
  const named = (fact: Pick<Fact, 'to' | 'meaning'>) => {
    const entity = fact.to === undefined ? undefined : lookUp(fact);
    return entity && nameOf(entity);
  };
  return {
    language,
    text,
    nameOf,
    nameAt: (to, written) => named({ to, meaning: String(written) }) ?? String(written ?? '—'),
    title: ({ object }, key) => titleOf(object.origin.kind, key, language),
    metric: (id) => head.metrics.get(id) ?? base.metrics.get(id),
    mainLanguage(entity) {
      const own = Reflect.get(rootOf(entity.object.origin).value, 'locales');
      const first: unknown = Array.isArray(own) ? own[0] : undefined;
      return typeof first === 'string' ? first : (locales[0] ?? 'en');
    },
    field: (fact) => (fact === undefined ? '' : fieldInWords(fact, named, language)),
    words(fact) {
      if (fact === undefined) return '—';
      const name = named(fact);
      if (name !== undefined) return name;
      if (isText(fact.value)) return text(fact.value);
      if (typeof fact.value === 'number' && fact.field.endsWith('score')) {
        return `${levelWords[language][levelOf(fact.value)]} ${scoreInWords(fact.value)}`;
      }
      if (typeof fact.value === 'number' && /share$/i.test(fact.field)) return `${fact.value}%`;
      return plain(
        fact.value,
        (word) => valueTitle(fact, word, language) ?? yesOrNo[language][word] ?? durationInWords(word, language),
      );
    },
  };
}

const yesOrNo: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { true: 'yes', false: 'no' },
  'zh-CN': { true: '是', false: '否' },
};

/** Numbers and words; of anything larger only that it is there. */
function plain(value: unknown, inWords: (word: string) => string): string {
  if (typeof value === 'number') return String(value).replace('-', '−');
  if (typeof value === 'string') return inWords(value);
  if (typeof value === 'boolean') return inWords(value ? 'true' : 'false');
  return Array.isArray(value) && value.length > 0 ? value.map((one) => plain(one, inWords)).join(', ') : '…';
}
