import { entitiesOf, match, withInner } from '../diff/index.js';
import { escapeMarkdown, escapeMarkdownHtml, markdownCode } from '../escape/markdown.js';
import { type Block, solid, textOf } from './blocks.js';
import { changeFlow } from './change-flow.js';
import { changesTable, infoTable, ranks } from './changes-table.js';
import { feelingsTable } from './feelings-table.js';
import type { Group } from './groups.js';
import type { Review } from './review.js';
import { sentenceOf } from './sentence.js';
import type { Speech } from './speech.js';
import { folding, picturesFor } from './target.js';
import { pathsOf } from './twins.js';
import { words } from './words.js';

/** So many groups stand open; each further one is folded. */
const openGroups = 3;

/** What changed in each journey: a sentence, a picture, the feelings, each change. */
export function groupBlocks(groups: readonly Group[], review: Review, speech: Speech): readonly Block[] {
  const { target = 'github' } = review;
  const pictures = picturesFor(target);
  const olds = entitiesOf(review.base);
  const news = entitiesOf(review.head);
  const matching = match(olds, news);
  const byPath = new Map([...withInner(olds), ...withInner(news)].map((entity) => [entity.path, entity]));
  const journeyIn = (side: typeof olds, id: string | undefined) =>
    side.find((entity) => entity.kind === 'journey' && entity.id === id);

  let shown = 0;
  return groups.flatMap(({ journey: id, changes }, index): readonly Block[] => {
    const head = journeyIn(news, id);
    const base = head ? matching.baseOf(head) : journeyIn(olds, id);
    const journey = head ?? base;
    const name = journey ? speech.nameOf(journey) : speech.say(words.shared);
    const sentence = sentenceOf(changes, speech);
    const title = `**${escapeMarkdown(name)}**${journey ? ` (${markdownCode(journey.id)})` : ''}`;
    const told = { title: speech.say(words.drawn, { journey: name }), description: sentence };
    const merging = { matching, changed: pathsOf(changes) };
    const picture = pictures.isDrawn ? changeFlow(base, head, merging, speech, told) : undefined;
    const serious = changes.filter(({ level }) => level !== 'info');
    const info = changes.filter(({ level }) => level === 'info');
    const inside = [
      ...(picture === undefined || !pictures.fits(picture)
        ? []
        : [solid(`\`\`\`mermaid\n${picture}\n\`\`\`\n\n`, ranks.diagram + index / 1e6)]),
      feelingsTable(changes, review, speech, (path) => byPath.get(path)),
      changesTable(serious, review, speech, shown),
      infoTable(info, review, speech),
    ].filter(({ rows }) => rows.length > 0);
    shown += changes.filter(({ level }) => level === 'breaking').length;

    const lead = `${title}${speech.say(words.colon)}${escapeMarkdown(sentence)}\n\n`;
    if (index < openGroups) return [solid(lead), ...inside];
    const { before, after } = folding(escapeMarkdownHtml(name), target);
    const folded = before + lead + inside.map(textOf).join('') + after;
    return [solid(folded, ranks.folded + index / 1e6, changes.length)];
  });
}
