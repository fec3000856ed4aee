import type { Diagnostic } from '../diagnostic.js';
import { type Entity, entitiesOf, isText, match, withInner } from '../diff/index.js';
import type { Workspace } from '../model/workspace.js';
import { textIn } from '../text.js';

/** What of a finding stays the same however the file around it is laid out. */
export type Told = Pick<Diagnostic, 'subject' | 'message'>;

/**
 * Tells findings of base as head would: of what has another id or another name on head, by that id and that name. What
 * is gone is told as it was.
 */
export function inHeadsWords(base: Workspace, head: Workspace, language: string): (finding: Told) => Told {
  const olds = entitiesOf(base);
  const { headOf } = match(olds, entitiesOf(head));
  const places = new Map(withInner(olds).map((one) => [`${one.kind} ${one.path}`, one]));
  const nameOf = ({ object: { name } }: Entity, { config }: Workspace) =>
    isText(name) ? textIn(name, language, config.locales) : '';

  return ({ subject, message }) => {
    const place = subject && places.get(`${subject.kind} ${subject.path}`);
    let words = message;
    for (let one = place; one !== undefined; one = one.parent) {
      const other = headOf(one);
      if (other === undefined) continue;
      words = renamed(words, one.id, other.id);
      words = words.replaceAll(`“${nameOf(one, base)}”`, () => `“${nameOf(other, head)}”`);
    }
    const path = place && headOf(place)?.path;
    return { message: words, ...(subject && { subject: { ...subject, path: path ?? subject.path } }) };
  };
}

/** Words in which an id stands, with another in its place. */
function renamed(words: string, id: string, other: string): string {
  if (id === other) return words;
  return words
    .split(/([a-z0-9-]+)/)
    .map((word) => (word === id ? other : word))
    .join('');
}
