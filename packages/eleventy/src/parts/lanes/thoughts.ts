import { type Html, html, type Part } from '../../html.js';
import { fewFirst } from '../few-first.js';
import type { Lane } from './lane.js';

/** What customers think and say, in quotation marks. */
export const thoughtsLane: Lane = {
  id: 'thoughts',
  cell({ stage }, reader) {
    const words = stage.steps.flatMap(({ thinking, feeling }) => [
      ...thinking,
      ...(feeling?.quote ? [feeling.quote] : []),
      ...Object.values(feeling?.byPersona ?? {}).flatMap(({ quote }) => (quote ? [quote] : [])),
    ]);
    if (words.length === 0) return undefined;
    return fewFirst(
      words.map((thought) => html`<li>${quoted(reader.text(thought))}</li>`),
      reader,
      'plain thoughts',
    );
  },
};

/** Words in the quotation marks of the language they are in, which the browser sets. */
export function quoted(words: Part): Html {
  return html`<q>${words}</q>`;
}
