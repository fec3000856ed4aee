import { completeness, type Journey } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { dataTable } from './data-table.js';
import { nothing } from './feeling.js';

const parts = ['stages', 'touchpoints', 'departments', 'painsAndOpportunities', 'behaviourAndEmotion'] as const;

/** What a map should contain, and how much of it is there. */
export function completenessTable(journey: Journey, reader: Reader): Html {
  const { strings, workspace } = reader;
  const found = completeness(workspace, journey);
  const inWords = (share: number | undefined) => (share === undefined ? nothing(reader) : `${share}%`);
  const rows = [...parts, 'total' as const].map((part) => ({
    cells: [strings.completenessParts[part], inWords(found[part])],
  }));
  return html`<details class="more"><summary>${strings.completenessSays(found.total)}</summary><div class="wide">${dataTable(strings.completeness, [strings.completeness, { name: strings.there, isFigure: true }], rows)}</div></details>`;
}
