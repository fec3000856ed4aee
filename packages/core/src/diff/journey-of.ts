import type { Kind } from '../model/kinds.js';
import type { Change } from './change.js';

const inJourneysAlone: readonly Kind[] = [
  'journey',
  'pain-point',
  'delight',
  'opportunity',
  'action',
  'action-step',
  'rule',
];

/** The id of the journey that a change is in: on head, or on base where it is gone. Undefined for what journeys share. */
export function journeyOfChange({ subject: { kind, path } }: Pick<Change, 'subject'>): string | undefined {
  return path.includes(':') || inJourneysAlone.includes(kind) ? path.split(/[:#]/, 1)[0] : undefined;
}
