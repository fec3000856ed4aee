import { isOpen, type Journey, type PainPoint, weightOf } from '@journey-as-code/core';
import type { Html } from '../html.js';
import type { Reader } from '../reader.js';
import { fewFirst } from './few-first.js';
import { painEntry } from './lanes/pain-points.js';

/** A pain point with the journey it belongs to. */
export interface PlacedPain {
  readonly journey: Journey;
  readonly pain: PainPoint;
}

/** Open pain points of several journeys, the heaviest first; nothing where none is open. */
export function painList(pains: readonly PlacedPain[], reader: Reader): Html | undefined {
  const open = heaviestFirst(pains.filter(({ pain }) => isOpen(pain)));
  if (open.length === 0) return undefined;
  return fewFirst(
    open.map(({ journey, pain }) =>
      painEntry(pain, reader.href(`journeys/${journey.id}/#pain-point.${pain.id}`), reader),
    ),
    reader,
    'plain columns',
  );
}

/** The heavier before the lighter; where they weigh the same, the one that affects more. */
export function heaviestFirst(pains: readonly PlacedPain[]): readonly PlacedPain[] {
  return pains.toSorted(
    (a, b) => weightOf(b.pain) - weightOf(a.pain) || (b.pain.affectedShare ?? -1) - (a.pain.affectedShare ?? -1),
  );
}
