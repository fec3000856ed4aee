import type { Change, Source } from '../diff/index.js';
import { escapeMarkdown, markdownCode } from '../escape/markdown.js';
import type { Block, Row } from './blocks.js';
import type { Review } from './review.js';
import type { Speech } from './speech.js';
import { table, tableRow } from './table.js';
import { folding } from './target.js';
import { contractNames, levelNames, words } from './words.js';

/** Ranks by which a comment is cut: what may go first has the largest. */
export const ranks = { breaking: 1, notable: 2, problem: 3, folded: 4, diagram: 5, info: 6 } as const;

/** So many breaking changes always stand. */
const alwaysShown = 10;

/** What a person should look at, worst first. `shown` counts the breaking changes that stand above. */
export function changesTable(changes: readonly Change[], review: Review, speech: Speech, shown: number): Block {
  const rows = changes.map((change, index): Row => {
    const level = unbroken(speech.say(levelNames[change.level]));
    const contracts = change.contracts.map((contract) => speech.say(contractNames[contract]));
    const isAlways = change.level === 'breaking' && shown + index < alwaysShown;
    return tableRow(
      [
        change.level === 'breaking' ? `**${level}**` : level,
        told(change, review, speech),
        place(change, review),
        contracts.join(speech.say(words.comma)),
      ],
      isAlways ? undefined : change.level === 'breaking' ? ranks.breaking : ranks.notable,
    );
  });
  const columns = [words.level, words.change, words.where, words.promise].map((column) => speech.say(column));
  return table(columns, rows);
}

/** A word that a narrow column does not break, in scripts that may break between any two signs. */
function unbroken(word: string): string {
  return word.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, '\u2060');
}

/** What is only for the record. */
export function infoTable(changes: readonly Change[], review: Review, speech: Speech): Block {
  const columns = [words.change, words.where].map((column) => speech.say(column));
  const rows = changes.map((change) => tableRow([told(change, review, speech), place(change, review)], ranks.info));
  const { before, after } = table(columns, rows);
  const fold = folding(`${rows.length} ${speech.say(levelNames.info)}`, review.target ?? 'github');
  return { before: fold.before + before, rows, after: after + fold.after };
}

/** The message, the kind of change as a link to its page, and who has answered for it. */
function told({ id, message, settled }: Change, { helpUrl }: Review, speech: Speech): string {
  const answer = settled ? ` ${escapeMarkdown(speech.settled(settled))}` : '';
  return `${escapeMarkdown(message)} ${linked(`\`${id}\``, helpUrl?.(id))}${answer}`;
}

/** Where it stands: inside its journey, as a link to the line. */
export function place({ subject, base, head }: Change, { lineUrl }: Review): string {
  const inside = subject.path.replace(/^[^:#]*:/, '').replace(/^[^:#]+(?=#)/, '');
  return linked(markdownCode(inside), head ? lineOf(head, 'head', lineUrl) : base && lineOf(base, 'base', lineUrl));
}

function lineOf(source: Source, side: 'base' | 'head', lineUrl: Review['lineUrl']): string | undefined {
  return lineUrl?.(source, side);
}

/** Words that lead somewhere, where there is an address. */
export function linked(words: string, address: string | undefined): string {
  return address === undefined ? words : `[${words}](<${address.replaceAll(/[<>\s\\|`]/g, encodeURIComponent)}>)`;
}
