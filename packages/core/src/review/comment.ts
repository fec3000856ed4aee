import { type Change, levels } from '../diff/index.js';
import { escapeMarkdown } from '../escape/markdown.js';
import { acceptanceNotes } from './acceptance-notes.js';
import { solid, withinBudget } from './blocks.js';
import { footerOf, notesOf, whoShouldLook } from './closing.js';
import { groupBlocks } from './group-blocks.js';
import { groupsOf } from './groups.js';
import { problemsTable } from './problems-table.js';
import { releaseText } from './release.js';
import type { Review } from './review.js';
import { type Speech, speechOf } from './speech.js';
import { markerFor } from './target.js';
import { levelNames, words } from './words.js';

/** GitHub refuses a comment of more than 65,536 characters. */
export const usualBudget = 60_000;

/**
 * A change as one comment in GitHub's Markdown: what it means for the customer first, then each change, who should look
 * and which release it asks for. It never grows longer than its budget: what was left out is counted in the last line.
 */
export function reviewComment(review: Review): string {
  const speech = speechOf(review);
  const { comparison, target = 'github', budget = usualBudget } = review;
  const heading = review.heading === undefined ? headingOf(comparison.changes, speech) : escapeMarkdown(review.heading);
  const all = [
    solid(`${markerFor(review.folder, target)}### ${heading}\n\n`),
    ...groupBlocks(groupsOf(review), review, speech),
    ...problemsTable(review, speech),
    ...notesOf(review, speech),
    ...acceptanceNotes(review, speech),
    ...whoShouldLook(review, speech),
    ...releaseText(review, speech),
    ...footerOf(review, speech),
  ];
  return withinBudget(all, budget, (count) => (count === 0 ? '' : `\n_${speech.say(words.cut, { count })}_\n`));
}

/** How many changes of each level, the worst first. */
function headingOf(changes: readonly Change[], speech: Speech): string {
  const counts = levels.flatMap((level) => {
    const alike = changes.filter((change) => change.level === level);
    const open = alike.filter(({ settled }) => settled === undefined).length;
    const some = open < alike.length ? speech.say(words.open, { count: open }) : '';
    return alike.length === 0 ? [] : [`${alike.length} ${speech.say(levelNames[level])}${some}`];
  });
  return speech.say(words.title, { counts: counts.join(speech.say(words.comma)) || speech.say(words.nothing) });
}
