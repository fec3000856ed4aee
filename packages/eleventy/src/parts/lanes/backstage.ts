import type { BlueprintEntry, PlacedStage } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { systemName } from '../entry-name.js';
import { fewFirst } from '../few-first.js';
import type { Lane } from './lane.js';

/** What is done out of the customer's sight, and the systems it needs. */
export const backstageLane: Lane = {
  id: 'backstage',
  backstage: true,
  cell(placed, reader) {
    const entries = [
      ...workIn(placed).map((entry) => workEntry(entry, reader)),
      ...systemsIn(placed).map((id) => systemTag(id, reader)),
    ];
    return entries.length > 0 ? fewFirst(entries, reader, 'plain tags') : undefined;
  },
};

function workIn({ stage }: PlacedStage): readonly BlueprintEntry[] {
  return stage.steps.flatMap(({ blueprint }) => (blueprint ? [...blueprint.backstage, ...blueprint.support] : []));
}

function systemsIn(placed: PlacedStage): readonly string[] {
  const named = placed.stage.steps.flatMap(({ touchpoints }) => touchpoints.flatMap(({ systems }) => systems));
  const used = workIn(placed).flatMap(({ system }) => (system === undefined ? [] : [system]));
  return [...new Set([...named, ...used])];
}

function workEntry({ name, failurePoint, waitPoint }: BlueprintEntry, { strings, text }: Reader): Html {
  const risks = [failurePoint && strings.failurePoint, waitPoint && strings.waitPoint].filter((risk) => risk !== false);
  return html`<li class="work">${text(name)}${risks.length > 0 && html` <small class="risk">${risks.join(' · ')}</small>`}</li>`;
}

/** A system by its name. */
export function systemTag(id: string, reader: Reader): Html {
  return html`<li class="sys">${systemName(id, reader)}</li>`;
}
