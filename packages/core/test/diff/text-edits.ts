import { composed } from '../../src/model/natural-key.js';
import { isData, listIn } from './data.js';
import type { Edit, Expected } from './edit.js';
import { edit, expected, plainly, type Slot } from './slot.js';

/** Edits of words, and of lists of words. */
export function* textEdits(slot: Slot): Generator<Edit> {
  const { data, key, shape, thing, pattern, field } = slot;
  const text = data[key];
  const inLanguages = typeof text === 'string' ? { [thing.language]: text } : isData(text) ? text : undefined;
  const reworded = pattern === 'name' && thing.kind !== 'workspace' ? 'name-changed' : 'text-changed';
  const isSetting = thing.kind === 'workspace' || thing.kind === 'strategy';
  const changed = (id: string, language?: string): readonly Expected[] => [
    language === undefined || isSetting
      ? expected(slot, plainly(slot, `${thing.kind}-${id}`))
      : expected(slot, [`${thing.kind}-${id}`], `${field}.${language}`),
  ];
  if (inLanguages === undefined) {
    yield edit(slot, 'new', () => {
      data[key] = 'Words';
      return changed(reworded);
    });
    return;
  }
  yield edit(slot, 'reworded', () => {
    if (typeof text === 'string') data[key] = `${text} anew`;
    else data[key] = { ...inLanguages, [thing.language]: `${String(inLanguages[thing.language])} anew` };
    return changed(reworded);
  });
  yield edit(slot, 'translated', () => {
    data[key] = { ...inLanguages, fr: 'Mots' };
    return changed('translation-added', 'fr');
  });
  const other = Object.keys(inLanguages).find((language) => language !== thing.language);
  if (other !== undefined) {
    yield edit(slot, 'translated anew', () => {
      data[key] = { ...inLanguages, [other]: '另外' };
      return changed('translation-changed', other);
    });
    const isTranslated = inLanguages[thing.language] !== undefined; // words in `und` alone translate nothing
    if (isTranslated)
      yield edit(slot, 'translation gone', () => {
        data[key] = { [thing.language]: inLanguages[thing.language] };
        return Object.keys(inLanguages).flatMap((language) =>
          language === thing.language ? [] : changed('translation-removed', language),
        );
      });
  }
  if (!shape.required) {
    yield edit(slot, 'gone', () => {
      Reflect.deleteProperty(data, key);
      return changed(reworded).map(({ head: _, ...rest }) => rest);
    });
  }
}

export function* textsEdits(slot: Slot): Generator<Edit> {
  const { data, key, shape, thing } = slot;
  const texts = listIn(data[key]);
  const changed = (carried = 'added'): readonly Expected[] => [
    expected(
      slot,
      slot.key === 'contextCarried' ? [`handoff-context-${carried}`] : plainly(slot, `${thing.kind}-text-changed`),
    ),
  ];
  yield edit(slot, 'one more', () => {
    data[key] = [...(texts ?? []), 'One more'];
    return changed();
  });
  if (texts === undefined || texts.length === 0) return;
  yield edit(slot, 'gone', () => {
    Reflect.deleteProperty(data, key);
    return changed('removed').map(({ head: _, ...rest }) => rest);
  });
  if (texts.length < 2) return;
  yield edit(slot, 'in another order', () => {
    data[key] = texts.toReversed();
    if (!('ordered' in shape)) return [];
    const languages = new Set(texts.flatMap((text) => (isData(text) ? Object.keys(text) : [thing.language])));
    const inOrder = (language: string) =>
      texts.flatMap((text) => {
        const words = isData(text) ? text[language] : language === thing.language ? text : undefined;
        return words === undefined ? [] : [composed(String(words))];
      });
    return [...languages].flatMap((language): readonly Expected[] => {
      const words = inOrder(language);
      if (words.join('\0') === words.toReversed().join('\0')) return [];
      if (language === thing.language) return changed();
      return [expected(slot, [`${thing.kind}-translation-changed`], `${slot.field}.${language}`)];
    });
  });
}
