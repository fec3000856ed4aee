import type { Diagnostic } from '../diagnostic.js';
import { type Entity, entitiesOf, isText, match, withInner } from '../diff/index.js';
import type { Workspace } from '../model/workspace.js';
import { textIn } from '../text.js';

/** What of a finding stays the same however the file around it is laid out. */
export type Told = Pick<Diagnostic, 'subject' | 'message'>;

/**
 * Tells findings of base as head would: in the place that a thing has there, by the names that it and what it stands in
 * have there. What is gone is told as it was.
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
      if (other) words = words.replaceAll(`“${nameOf(one, base)}”`, () => `“${nameOf(other, head)}”`);
    }
    const path = place && headOf(place)?.path;
    return { message: words, ...(subject && { subject: { ...subject, path: path ?? subject.path } }) };
  };
}
