import { changesetOf, reviewComment } from '@journey-as-code/core';
import type { DiffRun } from '../../src/formats/diff-formats.js';
import type { TextsChanged } from './texts-changed.js';

/** A comparison as `journey diff` reports it. */
export function runOf({ base, head, comparison }: TextsChanged): DiffRun {
  const { changes } = comparison;
  return {
    workspace: 'journeys',
    range: '',
    base: { prefix: '' },
    head: { prefix: '' },
    changes,
    acceptances: [],
    notes: [],
    isComplete: true,
    unlisted: { translations: 0, others: 0 },
    nameOf: (journey) => String(head.journeys.get(journey)?.name),
    failOn: 'breaking',
    inRepository: (file) => file,
    comment: () => reviewComment({ base, head, comparison, folder: 'journeys', budget: 900_000 }),
  };
}

/** The changeset that a comparison asks for. */
export function changesetText({ base, head, comparison }: TextsChanged): string {
  return changesetOf({ base, head, comparison, folder: 'journeys' }, 'journeys')?.text ?? '';
}
