import type { Evidence, PlacedStage } from '@journey-as-code/core';
import { painsAt } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { fewFirst } from '../few-first.js';
import type { Lane } from './lane.js';

/** What the stage is known from. */
export const evidenceLane: Lane = {
  id: 'evidence',
  backstage: true,
  cell(placed, reader) {
    const entries = evidenceIn(placed).flatMap((id) => {
      const evidence = reader.workspace.evidence.get(id);
      return evidence ? [evidenceEntry(evidence, reader)] : [];
    });
    return entries.length > 0 ? fewFirst(entries, reader) : undefined;
  },
  empty: ({ strings }) => html`<span class="ev assumption">${strings.evidenceLevels.assumption}</span>`,
};

/** Evidence named in a stage: for feelings, for moments of truth, for what hurts there. */
function evidenceIn({ journey, stage, place }: PlacedStage): readonly string[] {
  const named = stage.steps.flatMap(({ feeling, momentOfTruth, touchpoints }) => [
    ...(feeling?.evidence ?? []),
    ...(momentOfTruth?.evidence ?? []),
    ...touchpoints.flatMap((touchpoint) => touchpoint.feeling?.evidence ?? []),
  ]);
  return [...new Set([...named, ...painsAt(journey, place).flatMap(({ evidence }) => evidence)])];
}

/** A source: its name, how many, and when. Workshops and generated text do not count as research. */
export function evidenceEntry({ name, sample, date, type }: Evidence, { strings, text }: Reader): Html {
  const isWeak = type === 'workshop' || type === 'ai-generated';
  const facts = [...(sample === undefined ? [] : [strings.sample(sample)]), ...(date === undefined ? [] : [date])];
  return html`<li class="ev ${isWeak ? 'assumption' : 'research'}">${text(name)}${facts.length > 0 && html` <small>${facts.join(' · ')}</small>`}</li>`;
}
