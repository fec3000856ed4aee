import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { marksOf } from './entry.js';

/** What the marks of the blueprint mean. */
export function blueprintLegend(reader: Reader): Html {
  const { strings } = reader;
  const chips = (['owned', 'partner', 'earned', 'paid'] as const).map(
    (one) => html`<li><span class="chip ${one}">${strings.ownership[one]}</span></li>`,
  );
  const handoffs = (['warm', 'cold'] as const).map(
    (mode) =>
      html`<li class="handoff ${mode}">→ ${strings.passedOnTo} <span class="tag">${strings.handoffModes[mode]}</span></li>`,
  );
  return html`<div class="legend" role="group" aria-label="${strings.legend}"><ul><li>${marksOf({ failurePoint: true, waitPoint: false }, reader)}</li><li>${marksOf({ failurePoint: false, waitPoint: true }, reader)}</li>${handoffs}${chips}</ul></div>`;
}
