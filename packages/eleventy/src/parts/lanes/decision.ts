import type { Outcome } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import type { Lane } from './lane.js';

/** What the customer decides at the end of the stage, and where each answer leads. */
export const decisionLane: Lane = {
  id: 'decision',
  cell({ stage: { decisionPoint } }, reader) {
    if (!decisionPoint) return undefined;
    const outcomes = decisionPoint.outcomes.map((outcome) => outcomeEntry(outcome, reader));
    return html`<p class="question">${reader.text(decisionPoint.question)}</p><ul class="plain outcomes">${outcomes}</ul>`;
  },
};

function outcomeEntry({ name, share, exit }: Outcome, { strings, text }: Reader): Html {
  const way = exit && html` <span class="tag">${strings.exits[exit]}</span>`;
  return html`<li>${share !== undefined && html`<span class="share">${share}%</span>`}<span>${text(name)}${way}</span></li>`;
}
