import { feelingMark, levelWords, scoreInWords } from '../derive/level-words.js';
import { levelOf } from '../derive/scores.js';
import type { Change, Entity, Value } from '../diff/index.js';
import { escapeMarkdown } from '../escape/markdown.js';
import { languageFor } from '../text.js';
import type { Block } from './blocks.js';
import { ranks } from './changes-table.js';
import type { Review } from './review.js';
import type { Speech } from './speech.js';
import { table, tableRow } from './table.js';
import { words } from './words.js';

/** Every step and touchpoint that feels otherwise, before and after. `find` gives what stands at a path. */
export function feelingsTable(
  changes: readonly Change[],
  { language = 'en' }: Review,
  speech: Speech,
  find: (path: string) => Entity | undefined,
): Block {
  const felt = (score: Value | undefined) => {
    if (typeof score !== 'number') return speech.say(words.unscored);
    const [glyph] = feelingMark(score).split(' ');
    return `${glyph} ${levelWords[languageFor(language)][levelOf(score)]} ${scoreInWords(score)}`;
  };
  const rows = changes
    .filter(({ id }) => /^(?:step|touchpoint)-feeling-/.test(id))
    .map(({ subject, field, before, after }) => {
      const entity = find(subject.path);
      const names = entity ? namesTo(entity, speech) : [subject.path];
      const whose = field?.startsWith('byPersona.') ? [speech.persona(field.slice('byPersona.'.length))] : [];
      const where = [...names, ...whose].map(escapeMarkdown).join(speech.say(words.comma));
      return tableRow([where, felt(before), felt(after)], ranks.notable);
    });
  return table(
    [words.feeling, words.before, words.after].map((column) => speech.say(column)),
    rows,
  );
}

/** The names from a stage down. */
function namesTo(entity: Entity, speech: Speech): readonly string[] {
  const { parent } = entity;
  const outer = parent && parent.kind !== 'journey' ? namesTo(parent, speech) : [];
  return [...outer, speech.nameOf(entity)];
}
