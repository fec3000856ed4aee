import { isOpen, type PainPoint, painsAt, weightOf } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { nothing } from '../feeling.js';
import { fewFirst } from '../few-first.js';
import { focusOf } from '../focus/facets.js';
import type { Lane } from './lane.js';

/** What hurts in the stage, worst first. */
export const painPointsLane: Lane = {
  id: 'pain-points',
  cell({ journey, place }, reader) {
    const pains = worstFirst(painsAt(journey, place));
    return pains.length > 0
      ? fewFirst(
          pains.map((pain) => painEntry(pain, `#pain-point.${pain.id}`, reader, focusOf(journey).ofPain(pain))),
          reader,
        )
      : undefined;
  },
  empty: nothing,
};

/** Open ones before those that are gone, the heavier before the lighter. */
export function worstFirst(pains: readonly PainPoint[]): readonly PainPoint[] {
  return pains.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || weightOf(b) - weightOf(a));
}

/** A pain point in a list: severity as a word and as a bar that is wider the worse it is. */
export function painEntry(pain: PainPoint, link: string, reader: Reader, focus?: string): Html {
  const { strings, text } = reader;
  return html`<li class="pain ${pain.severity}${!isOpen(pain) && ' gone'}"${focus !== undefined && html` data-focus="${focus}"`}>${severityTag(pain, reader)}<a href="${link}">${text(pain.name)}</a><small>${painFacts(pain, strings)}</small></li>`;
}

/** Severity as a bordered word. */
export function severityTag({ severity }: PainPoint, { strings }: Reader): Html {
  return html`<span class="sev">${strings.severities[severity]}</span>`;
}

function painFacts({ frequency, affectedShare, status }: PainPoint, strings: Reader['strings']): string {
  return [
    strings.frequencies[frequency],
    ...(affectedShare === undefined ? [] : [strings.affects(affectedShare)]),
    ...(status === 'open' ? [] : [strings.painStatus[status]]),
  ].join(' · ');
}
